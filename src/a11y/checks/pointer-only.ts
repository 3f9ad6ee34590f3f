import { focusable, isExposed } from '../is-exposed.ts';
import type { PageCheck } from '../page-check.ts';

/** What takes the keyboard itself, or is chosen with the keys of a list around it. */
const byKeys = `${focusable}, label, [role="option"]`;

/** Things that look like something to click on, with nothing there for the keyboard. */
export const checkPointerOnly: PageCheck = ({ view }) => {
  // There each slide is something to click on; the arrow keys choose as well, and say so.
  if (view === 'overview') return [];
  return [...document.querySelectorAll<HTMLElement>('body *')]
    .filter((element) => isExposed(element) && invitesClicks(element))
    .filter((element) => element.closest(byKeys) === null && element.querySelector(byKeys) === null)
    .map((element) => ({
      element,
      message: 'Dies lässt sich anklicken, aber nicht mit der Tastatur bedienen.',
      hint: 'Nehmen Sie <button> oder einen Verweis.',
    }));
};

function invitesClicks(element: HTMLElement): boolean {
  const isPointer = (of: Element | null) => of !== null && getComputedStyle(of).cursor === 'pointer';
  return element.onclick !== null || (isPointer(element) && !isPointer(element.parentElement));
}
