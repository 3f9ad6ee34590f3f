import type { SlideShape } from '../../talk/place.ts';
import { renumberTalk } from '../../talk/renumber-talk.ts';
import type { Talk } from '../../talk/talk.ts';
import { onPatched } from './patches.ts';

interface FreshSpeaker {
  readonly view: HTMLElement;
  readonly slides: readonly SlideShape[];
  /** The talk, while there is no show that says where it is. */
  readonly alone: () => Talk | undefined;
  readonly show: (talk: Talk) => void;
  /** Draws what is not drawn yet. */
  readonly refresh: () => void;
}

/** Draws previews and notes anew, which are copies; who has scrolled in the notes stays there. */
export function keepSpeakerFresh({ view, slides, alone, show, refresh }: FreshSpeaker): void {
  onPatched(({ indexOf }) => {
    const notes = view.querySelector('.speaker-notes-text');
    const top = notes?.scrollTop ?? 0;
    delete view.dataset['place'];
    delete view.dataset['slide'];
    const talk = alone();
    if (talk === undefined) refresh();
    else show(renumberTalk(talk, indexOf, slides));
    notes?.scrollTo({ top, behavior: 'instant' });
  });
}
