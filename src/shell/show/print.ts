import { paintPicture } from '../slide-picture.ts';
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

/** Chromium writes them into the text of a PDF, and then no search finds the word. Returns what puts them back. */
function takeSoftHyphens(root: ParentNode): () => void {
  const texts = [...root.querySelectorAll('.long-word')]
    .flatMap((word) => [...word.childNodes])
    .filter((node) => node instanceof Text)
    .map((node) => ({ node, data: node.data }));
  for (const { node, data } of texts) node.data = data.replaceAll('\u00AD', '');
  return () => {
    for (const { node, data } of texts) node.data = data;
  };
}
