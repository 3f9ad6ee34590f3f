/** The page as it was delivered, before a script touched it. */
export interface StaticPage {
  /** Brings the delivered page back; the returned function restores what was there in exactly the same state. */
  readonly bringBack: () => () => void;
  readonly attributes: Map<Element, AttributeList>;
  /** Of those that others add something to. */
  readonly children: Map<Element, Set<Node>>;
}

type AttributeList = readonly (readonly [name: string, value: string])[];

/** What reveal.js and the shell write attributes on, besides `<html>` and `<body>`. */
export const touched =
  '.slides, .slides section, .chapter, .slide-body, .notes, .fragment, .stretch, .r-stretch, .r-fit-text, ' +
  '.map-places, .map-name, .district, .slide-body :is(h1, h2, h3, h4, h5, h6)';

/** Whatever children are added to. */
export const filled = '.slides, .slides section, .map-frame';

/** `style`: the one style sheet that only the running show needs; it is switched off while the page is static. */
export function rememberPage(root: HTMLElement, style: HTMLStyleElement): StaticPage {
  const elements = [document.documentElement, document.body, root, ...root.querySelectorAll(touched)];
  const delivered = new Map(elements.map((element) => [element, readAttributes(element)]));
  const containers = [document.body, root, ...root.querySelectorAll(filled)];
  const children = new Map<Element, Set<Node>>(
    containers.map((container) => [container, new Set(container.childNodes)]),
  );
  return {
    attributes: delivered,
    children,
    bringBack() {
      const current = new Map([...delivered.keys()].map((element) => [element, readAttributes(element)]));
      const giveFocusBack = takeFocus(root);
      const putBack = [...children].map(([container, known]) => takeOut(container, known));
      for (const [element, attributes] of delivered) writeAttributes(element, attributes);
      style.disabled = true;
      return () => {
        style.disabled = false;
        for (const [element, attributes] of current) writeAttributes(element, attributes);
        for (const restore of putBack) restore();
        giveFocusBack();
      };
    },
  };
}

/** On paper nothing has the keyboard. It is given back when the show is painted again: before, its slides are not laid out. */
function takeFocus(root: HTMLElement): () => void {
  const { activeElement: focused } = document;
  if (!(focused instanceof HTMLElement) || !root.contains(focused)) return () => undefined;
  focused.blur();
  const giveBack = () => {
    if (document.activeElement === document.body) focused.focus({ preventScroll: true });
  };
  return () => void requestAnimationFrame(() => setTimeout(giveBack));
}

export function readAttributes(element: Element): AttributeList {
  return [...element.attributes].map(({ name, value }) => [name, value] as const);
}

function writeAttributes(element: Element, attributes: AttributeList): void {
  const wanted = new Map(attributes);
  for (const name of element.getAttributeNames()) if (!wanted.has(name)) element.removeAttribute(name);
  for (const [name, value] of wanted) if (element.getAttribute(name) !== value) element.setAttribute(name, value);
}

/** Takes every child out that is not in `delivered`, nor made for paper. */
function takeOut(container: Element, delivered: ReadonlySet<Node>): () => void {
  const added = [...container.childNodes].filter(
    (node) => !delivered.has(node) && !(node instanceof Element && node.matches('.on-paper')),
  );
  const places = added.map((node) => ({ node, before: node.nextSibling }));
  for (const node of added) node.remove();
  return () => {
    // From the back, so that the node each one stood before is there again.
    for (const { node, before } of places.reverse()) container.insertBefore(node, before);
  };
}
