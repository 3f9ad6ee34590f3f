/**
 * What has the keyboard in a slide that is about to be written anew. The returned function gives it back: to the same element, or to
 * the one that has come in its place.
 */
export function keepFocus(): () => void {
  const focused = document.activeElement;
  const slide = focused?.closest('.slide');
  if (!(focused instanceof HTMLElement) || !slide) return () => undefined;
  const placeIn = (root: Element) => [...root.querySelectorAll<HTMLElement>(focused.localName)];
  const at = placeIn(slide).indexOf(focused);
  return () => {
    const now = focused.isConnected ? focused : slide.isConnected ? placeIn(slide)[at] : undefined;
    if (now === undefined || now === document.activeElement) return;
    // A heading has it without a stop for the Tab key, and for as long.
    if (now.tabIndex < 0) {
      now.tabIndex = -1;
      now.onblur = () => now.removeAttribute('tabindex');
    }
    now.focus({ preventScroll: true });
  };
}
