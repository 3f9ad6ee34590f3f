/** Focus on what is no control: without a stop for the Tab key, and without moving the page. */
export function focusQuietly(element: HTMLElement): void {
  element.tabIndex = -1;
  element.focus({ preventScroll: true });
}
