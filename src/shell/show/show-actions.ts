import type { CheckContext } from '../check/check.ts';
import { helpActions } from '../help-actions.ts';
import type { KeyboardOptions } from '../keyboard.ts';
import type { Labels } from '../labels.ts';
import type { SchemeSwitch } from '../scheme.ts';
import { talkActions } from '../talk-actions.ts';
import type { LiveTalk } from './live-talk.ts';
import type { Show } from './reveal.ts';
import { openSpeakerWindow } from './speaker-window.ts';

interface ShowParts {
  readonly identity: string;
  readonly live: LiveTalk;
  readonly show: Show;
  readonly scheme: SchemeSwitch;
  readonly labels: Labels;
  readonly token: () => string;
  readonly measure: CheckContext['measure'];
}

/** What each key does in the window that the audience sees. */
export function showActions({ identity, live, show, scheme, labels, token, measure }: ShowParts) {
  return {
    ...talkActions(live.obey),
    ...helpActions({ window: 'show', measure }),
    overview: show.toggleOverview,
    present: enterFullscreen,
    fullscreen: toggleFullscreen,
    scheme: scheme.toggle,
    speakerWindow: () => openSpeakerWindow(identity, token(), labels),
    escape: () => live.current().screen !== 'frozen' && live.obey({ kind: 'live' }),
  } satisfies KeyboardOptions['actions'];
}

function toggleFullscreen(): void {
  if (document.fullscreenElement === null) enterFullscreen();
  else document.exitFullscreen().catch(() => undefined);
}

/** Browsers may refuse; then the window stays as large as it is. */
function enterFullscreen(): void {
  document.documentElement.requestFullscreen().catch(() => undefined);
}
