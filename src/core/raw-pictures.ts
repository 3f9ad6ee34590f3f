import type { Block, Inline } from './deck.ts';
import type { HtmlPart } from './leaves.ts';
import type { Locate } from './locate.ts';
import type { Attributes, Position } from './node.ts';

/** An `<img>` or `<svg>` that an author wrote as HTML. */
export interface RawPicture {
  readonly name: 'img' | 'svg';
  readonly attributes: Attributes;
  /** Whether there are words in it: `<text>` of an `<svg>`. */
  readonly hasText: boolean;
  readonly position: Position;
}

type OpenTag = Extract<HtmlPart, { type: 'open' }>;

/** Of nodes in the order of the text. */
export function rawPictures(nodes: readonly (Block | Inline)[], locate: Locate): readonly RawPicture[] {
  const worded = drawingsWithText(nodes);
  return nodes.flatMap((node) => {
    if (node.type !== 'html') return [];
    // Tags do not know where they stand: each is looked for behind the one before it.
    let near = node.position;
    return node.parts.filter(isPicture).map((tag) => {
      const { name, attributes } = tag;
      const found = locate(near, name);
      const position = found === near ? near : { ...found, column: found.column - 1 };
      if (found !== near) near = { ...found, column: found.column + name.length };
      return { name, attributes, hasText: worded.has(tag), position };
    });
  });
}

function isPicture(part: HtmlPart): part is OpenTag & { readonly name: 'img' | 'svg' } {
  return part.type === 'open' && (part.name === 'img' || part.name === 'svg');
}

function drawingsWithText(nodes: readonly (Block | Inline)[]): ReadonlySet<HtmlPart> {
  const found = new Set<HtmlPart>();
  let drawing: HtmlPart | undefined;
  for (const part of nodes.flatMap(partsOf)) {
    if (part.type === 'open' && part.name === 'svg' && !part.empty) drawing = part;
    else if (part.type === 'close' && part.name === 'svg') drawing = undefined;
    else if (drawing && part.type === 'text' && part.text.trim() !== '') found.add(drawing);
  }
  return found;
}

/** In a line, each tag is a node, and so are the words between them. */
function partsOf(node: Block | Inline): readonly HtmlPart[] {
  if (node.type === 'html') return node.parts;
  return node.type === 'text' ? [node] : [];
}
