/** The page as it was delivered, before a script touched it. */
export interface StaticPage {
  /** Brings the delivered page back; the returned function restores what was there in exactly the same state. */
  readonly bringBack: () => () => void;
}

type AttributeList = readonly (readonly [name: string, value: string])[];

/** What reveal.js and the shell write attributes on, besides `<html>` and `<body>`. */
const touched =
  '.slides, .slides section, .chapter, .slide-body, .notes, .fragment, .stretch, .r-stretch, .r-fit-text, ' +
  '.map-places, .map-name, .district';

/** `style`: the one style sheet that only the running show needs; it is switched off while the page is static. */
export function rememberPage(root: HTMLElement, style: HTMLStyleElement): StaticPage {
  const elements = [document.documentElement, document.body, root, ...root.querySelectorAll(touched)];
  const delivered = new Map(elements.map((element) => [element, readAttributes(element)]));
  const containers = [document.body, root, ...root.querySelectorAll('.slides, .map-frame')];
  const children = new Map(containers.map((container) => [container, new Set(container.childNodes)]));
  return {
    bringBack() {
      const current = new Map(elements.map((element) => [element, readAttributes(element)]));
      const putBack = containers.map((container) => takeOut(container, children.get(container) ?? new Set()));
      for (const [element, attributes] of delivered) writeAttributes(element, attributes);
      style.disabled = true;
      return () => {
        style.disabled = false;
        for (const [element, attributes] of current) writeAttributes(element, attributes);
        for (const restore of putBack) restore();
      };
    },
  };
}

function readAttributes(element: Element): AttributeList {
  return [...element.attributes].map(({ name, value }) => [name, value] as const);
}

function writeAttributes(element: Element, attributes: AttributeList): void {
  const wanted = new Map(attributes);
  for (const name of element.getAttributeNames()) if (!wanted.has(name)) element.removeAttribute(name);
  for (const [name, value] of wanted) if (element.getAttribute(name) !== value) element.setAttribute(name, value);
}

/** Takes every child out that is not in `delivered`. */
function takeOut(container: Element, delivered: ReadonlySet<Node>): () => void {
  const added = [...container.childNodes].filter((node) => !delivered.has(node));
  const places = added.map((node) => ({ node, before: node.nextSibling }));
  for (const node of added) node.remove();
  return () => {
    // From the back, so that the node each one stood before is there again.
    for (const { node, before } of places.reverse()) container.insertBefore(node, before);
  };
}
