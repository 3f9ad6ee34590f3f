import { createElement } from '../element.ts';
import { mountKeyboard } from '../keyboard.ts';
import type { TalkLink } from '../link.ts';
import type { SlideEntry } from '../slides.ts';
import { createKeyButton } from '../speaker/key-button.ts';
import { createSpeaker, type Speaker, type SpeakerExtra } from '../speaker/speaker.ts';
import type { Show } from './reveal.ts';

interface SpeakerHereOptions {
  readonly root: HTMLElement;
  readonly slides: readonly SlideEntry[];
  readonly link: TalkLink;
  readonly lang: string;
  readonly show: Pick<Show, 'isOverview' | 'toggleOverview'>;
  readonly extras?: readonly SpeakerExtra[];
}

/** The speaker view in the window of the show, for those who have but one screen. */
export interface SpeakerHere {
  readonly toggle: () => void;
  /** Whether there was anything to leave. */
  readonly leave: () => boolean;
}

export function mountSpeakerHere({ root, slides, link, lang, show, extras = [] }: SpeakerHereOptions): SpeakerHere {
  let speaker: Speaker | undefined;
  const isOpen = () => speaker?.layout.view.isConnected === true;
  const leave = () => {
    if (!isOpen()) return false;
    speaker?.layout.view.remove();
    root.inert = false;
    document.documentElement.classList.remove('speaker-here');
    return true;
  };
  const enter = () => {
    // Its keys would go on choosing slides behind the view.
    if (show.isOverview()) show.toggleOverview();
    const first = speaker === undefined;
    speaker ??= createSpeaker({ slides, link, lang, extras, isHere: true });
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
    characters: () => true,
  });
  return { toggle: () => void (leave() || enter()), leave };
}

/** Says how to get back. The show announces slides and the picture itself, so the view does not say them a second time. */
function addHint({ layout, labels }: Speaker, leave: () => void): HTMLElement {
  const back = createKeyButton(labels.showSlides, 'V');
  back.addEventListener('click', leave);
  const hint = createElement('p', { class: 'speaker-hint', tabindex: '-1' }, labels.oneScreen);
  layout.header.append(createElement('div', { class: 'speaker-one-screen' }, hint, back));
  for (const status of layout.view.querySelectorAll('[role="status"]')) status.removeAttribute('role');
  return hint;
}
