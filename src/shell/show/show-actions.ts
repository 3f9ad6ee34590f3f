import type { CheckContext } from '../check/check.ts';
import { enterFullscreen, toggleFullscreen } from '../fullscreen.ts';
import { helpActions } from '../help-actions.ts';
import { digitOf, openJump } from '../jump.ts';
import type { KeyboardOptions } from '../keyboard.ts';
import type { Labels } from '../labels.ts';
import { openPrint } from '../paper/open-print.ts';
import type { Pointing } from '../pointing/pointing.ts';
import { openReport } from '../report/open-report.ts';
import type { SchemeSwitch } from '../scheme.ts';
import type { SlideEntry } from '../slides.ts';
import { talkActions } from '../talk-actions.ts';
import type { LiveTalk } from './live-talk.ts';
import type { Menu } from './menu.ts';
import { createReadingOpener } from './open-reading.ts';
import type { Show } from './reveal.ts';
import type { SpeakerHere } from './speaker-here.ts';
import { mountSpeakerWindow } from './speaker-window.ts';

interface ShowParts {
  readonly identity: string;
  readonly live: LiveTalk;
  readonly show: Show;
  readonly slides: readonly SlideEntry[];
  readonly speakerHere: SpeakerHere;
  readonly scheme: SchemeSwitch;
  readonly labels: Labels;
  readonly token: () => string;
  readonly pointing: Pick<Pointing, 'actions' | 'leave'>;
  readonly measure: CheckContext['measure'];
  readonly menu: () => Menu;
  /** Whether people watch. */
  readonly isWatched: () => boolean;
}

/** What each key does in the window that the audience sees. */
export function showActions(parts: ShowParts) {
  const { identity, live, show, slides, speakerHere, scheme, labels, token, measure, menu } = parts;
  // In place, a speaker points in the view that stands over the slides.
  const pointing = () => speakerHere.pointing() ?? parts.pointing;
  const openHere = () => {
    menu().leave();
    speakerHere.open();
  };
  const openMenu = () => {
    speakerHere.leave();
    menu().open();
  };
  return {
    ...talkActions(live.obey),
    ...helpActions({ window: 'show', measure }, openMenu),
    laser: () => pointing().actions.laser(),
    spotlight: () => pointing().actions.spotlight(),
    zoom: () => pointing().actions.zoom(),
    pen: () => pointing().actions.pen(),
    jump: (event: KeyboardEvent) => {
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
    read: createReadingOpener(() => slides[live.current().place.slide]?.id, parts.isWatched),
    print: () => openPrint('print'),
    report: () => openReport(live.current()),
    speakerWindow: mountSpeakerWindow({ identity, token, labels, live, here: openHere }),
    speakerHere: () => void (speakerHere.leave() || openHere()),
    menu: () => void (menu().leave() || openMenu()),
    escape: () => void (pointing().leave() || speakerHere.leave() || bringPictureBack(live) || menu().leave()),
  } satisfies KeyboardOptions['actions'];
}

/** Whether there was black or white to end. */
function bringPictureBack({ current, obey }: LiveTalk): boolean {
  const before = current();
  obey({ kind: 'uncover' });
  return current() !== before;
}
