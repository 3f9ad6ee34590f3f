import { enterFullscreen, toggleFullscreen } from '../fullscreen.ts';
import { digitOf, openJump } from '../jump.ts';
import type { KeyboardOptions } from '../keyboard.ts';
import type { Labels } from '../labels.ts';
import type { SchemeSwitch } from '../scheme.ts';
import type { SlideEntry } from '../slides.ts';
import { talkActions } from '../talk-actions.ts';
import type { LiveTalk } from './live-talk.ts';
import type { Show } from './reveal.ts';
import type { SpeakerHere } from './speaker-here.ts';
import { openSpeakerWindow } from './speaker-window.ts';

interface ShowParts {
  readonly identity: string;
  readonly live: LiveTalk;
  readonly show: Show;
  readonly slides: readonly SlideEntry[];
  readonly speakerHere: SpeakerHere;
  readonly scheme: SchemeSwitch;
  readonly labels: Labels;
  readonly token: () => string;
}

/** What each key does in the window that the audience sees. */
export function showActions(parts: ShowParts): KeyboardOptions['actions'] {
  const { identity, live, show, slides, speakerHere, scheme, labels, token } = parts;
  return {
    ...talkActions(live.obey),
    jump: (event) => {
      const { lang } = document.documentElement;
      openJump({ slides, lang, current: live.current().place.slide, digits: digitOf(event), go: live.obey });
    },
    overview: () => {
      speakerHere.leave();
      show.toggleOverview();
    },
    present: enterFullscreen,
    fullscreen: toggleFullscreen,
    scheme: scheme.toggle,
    speakerWindow: () => openSpeakerWindow(identity, token(), labels, speakerHere.toggle),
    speakerHere: speakerHere.toggle,
    escape: () => speakerHere.leave() || (live.current().screen !== 'frozen' && live.obey({ kind: 'live' })),
  };
}
