import type { Show } from './reveal.ts';

/** Ctrl+P prints the delivered page: reveal.js hides all slides but one from paper and from the PDF's structure. */
export function mountPrint(show: Pick<Show, 'suspend' | 'resume'>): void {
  window.addEventListener('beforeprint', show.suspend);
  window.addEventListener('afterprint', show.resume);
}
