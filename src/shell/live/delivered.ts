/** What the server has delivered of the slides, among all that the shell and reveal.js have added and written. */
export interface Delivered {
  /** The style sheets: last the one with all but fonts, before it the one with them. */
  readonly sheets: readonly HTMLElement[];
  readonly nodesOf: (section: HTMLElement) => readonly ChildNode[];
  /** Notes what a section that is new here, or has new content, consists of now. */
  readonly note: (section: HTMLElement, nodes?: readonly ChildNode[]) => void;
}

/** Has to be made before anybody has touched the page. */
export function rememberDelivered(root: HTMLElement): Delivered {
  const nodes = new WeakMap<HTMLElement, readonly ChildNode[]>();
  for (const section of root.querySelectorAll<HTMLElement>('.slides section'))
    nodes.set(section, [...section.childNodes]);
  return {
    sheets: [...document.querySelectorAll<HTMLElement>('head > style')],
    nodesOf: (section) => nodes.get(section) ?? [],
    note: (section, now = [...section.childNodes]) => void nodes.set(section, now),
  };
}
