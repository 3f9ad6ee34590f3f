/** Whether assistive technology meets an element: it is laid out, and nothing takes it away. */
export function isExposed(element: Element): boolean {
  return element.closest('[inert], [aria-hidden="true"]') === null && !isBehindDialog(element) && isLaidOut(element);
}

/** What only hands its children on (`display: contents`) has no box, and is there all the same. */
function isLaidOut(element: Element): boolean {
  if (element.checkVisibility({ visibilityProperty: true })) return true;
  const parent = getComputedStyle(element).display === 'contents' ? element.parentElement : null;
  return parent !== null && isLaidOut(parent);
}

/** A modal dialog makes all the rest of the page inert, without an attribute that tells. */
function isBehindDialog(element: Element): boolean {
  const dialog = [...document.querySelectorAll('dialog:modal')].at(-1);
  return dialog !== undefined && !dialog.contains(element);
}

export const focusable =
  'a[href], area[href], button, input, select, textarea, summary, [tabindex], [contenteditable], iframe';

/** Whether the Tab key should come to it. */
export function takesFocus(element: Element): boolean {
  return (
    element instanceof HTMLElement &&
    element.matches(focusable) &&
    element.tabIndex >= 0 &&
    !element.matches(':disabled') &&
    element.closest('[inert]') === null &&
    !isBehindDialog(element) &&
    element.checkVisibility({ visibilityProperty: true })
  );
}
