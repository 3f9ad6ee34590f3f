import { onPatched } from './patches.ts';

/** Draws previews and notes anew, which are copies; who has scrolled in the notes stays there. `refresh` draws what is not drawn yet. */
export function keepSpeakerFresh(view: HTMLElement, refresh: () => void): void {
  onPatched(() => {
    const notes = view.querySelector('.speaker-notes-text');
    const top = notes?.scrollTop ?? 0;
    delete view.dataset['place'];
    delete view.dataset['slide'];
    refresh();
    notes?.scrollTo({ top, behavior: 'instant' });
  });
}
