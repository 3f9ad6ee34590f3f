import { takeSoftHyphens } from '../soft-hyphens.ts';

/** Ctrl+P prints the article as it is; `theme/reading-print.css` does the rest. */
export function mountReadingPrint(): void {
  let putBack: (() => void) | undefined;
  window.addEventListener('beforeprint', () => {
    putBack ??= takeSoftHyphens(document);
  });
  window.addEventListener('afterprint', () => {
    putBack?.();
    putBack = undefined;
  });
}
