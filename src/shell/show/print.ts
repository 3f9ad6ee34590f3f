import { paintPicture } from '../slide-picture.ts';
import { takeSoftHyphens } from '../soft-hyphens.ts';
import type { Show } from './reveal.ts';

/**
 * Ctrl+P prints the delivered page: reveal.js hides all slides but one from paper and from the PDF's structure. It gets
 * what the file for print has: background pictures, and no soft hyphens.
 */
export function mountPrint(root: ParentNode, show: Pick<Show, 'suspend' | 'resume'>): void {
  let putBack: (() => void) | undefined;
  window.addEventListener('beforeprint', () => {
    show.suspend();
    putBack ??= takeSoftHyphens(root);
    // `resume` gives back their attributes.
    for (const slide of root.querySelectorAll<HTMLElement>('[data-background-image]')) paintPicture(slide);
  });
  window.addEventListener('afterprint', () => {
    putBack?.();
    putBack = undefined;
    show.resume();
  });
}
