import { isExposed } from '../is-exposed.ts';
import type { PageCheck } from '../page-check.ts';

/** A dialog is a place of its own; everything else has one main landmark. */
export const checkLandmarks: PageCheck = () => {
  if (document.querySelector('dialog:modal') !== null) return [];
  const mains = [...document.querySelectorAll('main:not([role]), [role="main"]')].filter(isExposed);
  const [main, second] = mains;
  const hint = 'Genau ein <main> umfasst den Inhalt.';
  if (main === undefined)
    return [{ element: document.body, message: 'Die Seite hat keinen Hauptbereich (<main>).', hint }];
  return second === undefined
    ? []
    : [{ element: second, message: `Die Seite hat ${mains.length} Hauptbereiche.`, hint }];
};
