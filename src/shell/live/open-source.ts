/**
 * Alt and a click open the author's text at the place of what was clicked; in the list of what is wrong a click alone does.
 * `open` is given `03-leitlinien.md:12:1`.
 */
export function followToSource(open: (at: string) => void): void {
  const onClick = (event: MouseEvent) => {
    const target = event.target instanceof Element ? event.target : null;
    const isAsked = event.altKey || target?.closest('.findings button');
    const at = target?.closest<HTMLElement>('[data-at]')?.dataset['at'];
    if (!isAsked || at === undefined) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    open(at);
  };
  // Before all that a click does else: links, the slide below, the pen.
  window.addEventListener('click', onClick, { capture: true });
}
