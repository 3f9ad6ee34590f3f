import { isExposed } from '../is-exposed.ts';
import type { PageCheck, Trouble } from '../page-check.ts';

/** A dialog is a place of its own; everything else has one main landmark. */
export const checkLandmarks: PageCheck = ({ view, slide }) => {
  if (document.querySelector('dialog:modal') !== null) return [];
  return [...mainTroubles(), ...(view === 'show' && slide !== undefined ? unnamedSlides(slide.id) : [])];
};

function mainTroubles(): readonly Trouble[] {
  const mains = [...document.querySelectorAll('main:not([role]), [role="main"]')].filter(isExposed);
  const [main, second] = mains;
  const hint = 'Genau ein <main> umfasst den Inhalt.';
  if (main === undefined)
    return [{ element: document.body, message: 'Die Seite hat keinen Hauptbereich (<main>).', hint }];
  return second === undefined
    ? []
    : [{ element: second, message: `Die Seite hat ${mains.length} Hauptbereiche.`, hint }];
}

function unnamedSlides(id: string): readonly Trouble[] {
  const element = document.getElementById(id);
  if (element === null || (element.ariaLabel ?? element.getAttribute('aria-labelledby')) !== null) return [];
  const message = 'Diese Folie ist für Screenreader kein Bereich mit Namen.';
  return [{ element, message, hint: 'Geben Sie ihrer <section> ein aria-label.' }];
}
