import { areCharactersKeys } from '../character-keys.ts';
import { createElement } from '../element.ts';
import { mountKeyboard } from '../keyboard.ts';
import type { TalkLink } from '../link.ts';
import type { Pointing } from '../pointing/pointing.ts';
import type { SlideEntry } from '../slides.ts';
import { createKeyButton } from '../speaker/key-button.ts';
import { mountKeyHints } from '../speaker/key-hints.ts';
import { createSpeaker, type Speaker, type SpeakerOptions } from '../speaker/speaker.ts';
import type { Show } from './reveal.ts';

interface SpeakerHereOptions {
  readonly root: HTMLElement;
  readonly slides: readonly SlideEntry[];
  readonly link: TalkLink;
  readonly lang: string;
  readonly show: Pick<Show, 'isOverview' | 'toggleOverview'>;
  /** The show's own, which ends where this view begins. */
  readonly pointing: Pick<Pointing, 'putAway'>;
  readonly measure: SpeakerOptions['measure'];
}

/** The speaker view in the window of the show, for those who have but one screen. */
export interface SpeakerHere {
  readonly open: () => void;
  /** Whether there was anything to leave. */
  readonly leave: () => boolean;
  /** Of the view, while it is there. */
  readonly pointing: () => Speaker['pointing'] | undefined;
}

export function mountSpeakerHere(options: SpeakerHereOptions): SpeakerHere {
  const { root, slides, link, lang, show, measure } = options;
  let speaker: Speaker | undefined;
  const isOpen = () => speaker?.layout.view.isConnected === true;
  const leave = () => {
    if (!isOpen()) return false;
    speaker?.pointing.putAway();
    speaker?.layout.view.remove();
    root.inert = false;
    document.documentElement.classList.remove('speaker-here');
    return true;
  };
  const open = () => {
    if (isOpen()) return;
    // Its keys would go on choosing slides behind the view.
    if (show.isOverview()) show.toggleOverview();
    options.pointing.putAway();
    const first = speaker === undefined;
    speaker ??= createSpeaker({ slides, link, lang, measure, isHere: true });
    const hint = first ? addHint(speaker, leave) : speaker.layout.header.querySelector<HTMLElement>('.speaker-hint');
    root.inert = true;
    document.documentElement.classList.add('speaker-here');
    document.body.append(speaker.layout.view);
    speaker.refresh();
    hint?.focus();
  };
  const resize = (by: number) => () => void (isOpen() && speaker?.resizeNotes(by));
  // All other keys are those of the show.
  mountKeyboard({
    window: 'speaker',
    actions: { larger: resize(1), smaller: resize(-1) },
    characters: areCharactersKeys,
  });
  const pointing = () => (isOpen() ? speaker?.pointing : undefined);
  return { open, leave, pointing };
}

/** Says how to get back. The show announces slides and the picture itself, so the view does not say them a second time. */
function addHint({ layout, labels }: Speaker, leave: () => void): HTMLElement {
  const back = createKeyButton(labels.showSlides, 'speakerHere');
  back.addEventListener('click', leave);
  const hint = createElement('p', { class: 'speaker-hint', tabindex: '-1' }, labels.oneScreen);
  layout.header.append(createElement('div', { class: 'speaker-one-screen' }, hint, back));
  mountKeyHints(layout.view);
  for (const status of layout.view.querySelectorAll('[role="status"]:not(.pointing-label)'))
    status.removeAttribute('role');
  return hint;
}
