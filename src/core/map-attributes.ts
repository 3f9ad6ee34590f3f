import type { Block, HtmlPart, Inline, TableCell } from './deck.ts';
import type { Attributes } from './node.ts';

type Node = Block | Inline;
type Change = (attributes: Attributes) => Attributes;

/** The same nodes with other attributes, those of raw HTML and the `href` of links included: all that `walkAttributes` meets. */
export function mapAttributes<N extends Node>(nodes: readonly N[], change: Change): readonly N[] {
  return nodes.map((node) => mapNode(node, change) as N);
}

function mapNode(node: Node, change: Change): Node {
  switch (node.type) {
    case 'html':
      return { ...node, parts: node.parts.map((part) => mapPart(part, change)) };
    case 'link': {
      const { href, ...attributes } = change({ ...node.attributes, href: node.href });
      return { ...node, attributes, href: href ?? '', children: mapAttributes(node.children, change) };
    }
    case 'list':
      return { ...node, attributes: change(node.attributes), items: mapAttributes(node.items, change) };
    case 'code': {
      const emphasis = node.emphasis?.map((one) => ({ ...one, attributes: change(one.attributes) }));
      return { ...node, attributes: change(node.attributes), ...(emphasis ? { emphasis } : {}) };
    }
    case 'table': {
      const mapRow = (row: readonly TableCell[]) =>
        row.map((cell) => ({ ...cell, children: mapAttributes(cell.children, change) }));
      return { ...node, attributes: change(node.attributes), header: mapRow(node.header), rows: node.rows.map(mapRow) };
    }
    default:
      return mapOther(node, change);
  }
}

function mapOther(node: Node, change: Change): Node {
  const own = 'attributes' in node ? { attributes: change(node.attributes) } : {};
  const below = 'children' in node ? { children: mapAttributes<Node>(node.children, change) } : {};
  return { ...node, ...own, ...below } as Node;
}

function mapPart(part: HtmlPart, change: Change): HtmlPart {
  return part.type === 'open' ? { ...part, attributes: change(part.attributes) } : part;
}
