import type { Block, Inline } from './deck.ts';
import type { HtmlPart } from './leaves.ts';
import { mapChildren } from './map-children.ts';
import type { Attributes } from './node.ts';

type Node = Block | Inline;
type Change = (attributes: Attributes) => Attributes;

/** The same nodes with other attributes, those of raw HTML and the `href` of links included: all that `walkAttributes` meets. */
export function mapAttributes<N extends Node>(nodes: readonly N[], change: Change): readonly N[] {
  return nodes.map((node) => mapChildren(mapOwn(node, change) as N, (children) => mapAttributes(children, change)));
}

function mapOwn(node: Node, change: Change): Node {
  if (node.type === 'html') return { ...node, parts: node.parts.map((part) => mapPart(part, change)) };
  if (node.type === 'code') {
    const emphasis = node.emphasis?.map((one) => ({ ...one, attributes: change(one.attributes) }));
    return { ...node, attributes: change(node.attributes), ...(emphasis ? { emphasis } : {}) };
  }
  if (!('attributes' in node)) return node;
  if (node.type !== 'link') return { ...node, attributes: change(node.attributes) };
  const { href = '', ...attributes } = change({ ...node.attributes, href: node.href });
  return { ...node, attributes, href };
}

function mapPart(part: HtmlPart, change: Change): HtmlPart {
  return part.type === 'open' ? { ...part, attributes: change(part.attributes) } : part;
}
