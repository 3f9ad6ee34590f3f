import type { CheckContext } from '../check/check.ts';
import { helpActions } from '../help-actions.ts';
import type { KeyboardOptions } from '../keyboard.ts';
import type { Labels } from '../labels.ts';
import type { Pointing } from '../pointing/pointing.ts';
import { openReport } from '../report/open-report.ts';
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
  readonly pointing: Pick<Pointing, 'actions' | 'leave'>;
  readonly measure: CheckContext['measure'];
}

/** What each key does in the window that the audience sees. */
export function showActions({ identity, live, show, scheme, labels, token, pointing, measure }: ShowParts) {
  return {
    ...talkActions(live.obey),
    ...pointing.actions,
    ...helpActions({ window: 'show', measure }),
    overview: show.toggleOverview,
    present: enterFullscreen,
    fullscreen: toggleFullscreen,
    scheme: scheme.toggle,
    report: () => openReport(live.current()),
    speakerWindow: () => openSpeakerWindow(identity, token(), labels),
    escape: () => pointing.leave() || (live.current().screen !== 'frozen' && live.obey({ kind: 'live' })),
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
