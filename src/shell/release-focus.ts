/**
 * A click with the mouse gives the keyboard back to the page, or Space and Enter would press the same button again instead
 * of turning pages. Before what the click does, so that a dialog does not bring the focus back to the button either.
 */
export function releaseFocusAfterMouse(container: HTMLElement): void {
  const onClick = ({ detail }: MouseEvent) => {
    const { activeElement } = document;
    if (detail === 0 || !(activeElement instanceof HTMLElement) || !container.contains(activeElement)) return;
    if (activeElement.matches('button, a[href], summary')) activeElement.blur();
  };
  container.addEventListener('click', onClick, { capture: true });
}
