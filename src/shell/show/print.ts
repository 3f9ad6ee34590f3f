import { layOutPaper } from '../paper/lay-out-paper.ts';
import type { Show } from './reveal.ts';

/**
 * Ctrl+P prints the delivered page: reveal.js hides all slides but one from paper and from the PDF's structure. It gets
 * what the file for print has: background pictures, and no soft hyphens.
 */
export function mountPrint(root: ParentNode, show: Pick<Show, 'suspend' | 'resume'>): void {
  let putBack: (() => void) | undefined;
  window.addEventListener('beforeprint', () => {
    show.suspend();
    putBack ??= layOutPaper(root, 'print');
  });
  window.addEventListener('afterprint', () => {
    putBack?.();
    putBack = undefined;
    show.resume();
  });
}
