import type { PagePatch } from '../../src/core/page-patch.ts';
import { applyPatch } from '../../src/shell/live/apply-patch.ts';
import { rememberDelivered } from '../../src/shell/live/delivered.ts';

declare global {
  interface Window {
    patchTo: typeof patchTo;
  }
}

/**
 * What `live-patch.test.ts` has in a page: makes the page `html` of what is there, by a patch where there is one. Returns the page as it
 * is then, and as it is wanted.
 */
function patchTo(html: string, patch: PagePatch | undefined): readonly [is: string, wanted: string] {
  const wanted = new DOMParser().parseFromString(html, 'text/html');
  const root = document.querySelector<HTMLElement>('.reveal');
  if (root !== null && patch !== undefined) applyPatch(root, rememberDelivered(root), patch);
  else document.body.replaceWith(wanted.body.cloneNode(true));
  return [textOf(document.body), textOf(wanted.body)];
}

/** A line for each element and each text; blanks between elements are of no meaning, nor is the order of attributes. */
function textOf(node: Node): string {
  if (!(node instanceof Element)) return node.textContent?.trim() ?? '';
  const textOfAttribute = ({ name, value }: Attr) => (name === 'style' ? (node as HTMLElement).style.cssText : value);
  const attributes = [...node.attributes].map((one) => `${one.name}=${textOfAttribute(one)}`).sort();
  return [`${node.tagName} ${attributes.join(' ')}`, ...[...node.childNodes].map(textOf), `/${node.tagName}`]
    .filter(Boolean)
    .join('\n');
}

window.patchTo = patchTo;
