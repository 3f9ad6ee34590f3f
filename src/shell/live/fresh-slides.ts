import { readSlides, type SlideEntry } from '../slides.ts';
import { onPatched } from './patches.ts';

/** Keeps a list of slides true, which many others hold: it stays the same list. */
export function keepSlidesFresh(root: ParentNode, slides: readonly SlideEntry[]): void {
  onPatched(() => {
    (slides as SlideEntry[]).splice(0, Number.POSITIVE_INFINITY, ...readSlides(root));
  });
}
