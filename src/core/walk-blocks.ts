import type { Block, Image, Inline, RawHtml } from './deck.ts';
import type { HtmlPart } from './leaves.ts';
import type { Attributes } from './node.ts';
import { htmlText, inlineText } from './plain-text.ts';

/** Every node of some blocks, each before what it holds, in the order it is read. */
export function* walkBlocks(nodes: readonly (Block | Inline)[]): Generator<Block | Inline> {
  for (const node of nodes) {
    yield node;
    if (node.type === 'list') yield* walkBlocks(node.items);
    else if (node.type === 'table') {
      for (const row of [node.header, ...node.rows]) for (const cell of row) yield* walkBlocks(cell.children);
    } else if ('children' in node) yield* walkBlocks(node.children);
  }
}

/** The attributes of every element that nodes will be rendered as, those of raw HTML included. */
export function* walkAttributes(nodes: readonly (Block | Inline)[]): Generator<Attributes> {
  for (const node of walkBlocks(nodes)) {
    if (node.type === 'html') yield* htmlAttributes(node);
    else if ('attributes' in node) yield node.attributes;
    if (node.type === 'code') for (const { attributes } of node.emphasis ?? []) yield attributes;
  }
}

function* htmlAttributes(html: RawHtml): Generator<Attributes> {
  for (const part of html.parts) if (part.type === 'open') yield part.attributes;
}

/** Text of the first heading, be it Markdown or raw `<h2>`; undefined when there is none. */
export function headingText(blocks: readonly Block[]): string | undefined {
  for (const node of walkBlocks(blocks)) {
    if (node.type === 'heading') return inlineText(node.children.filter(({ type }) => type !== 'footnote-mark'));
    const text = node.type === 'html' ? htmlHeadingText(node.parts) : undefined;
    if (text !== undefined) return text;
  }
  return undefined;
}

function htmlHeadingText(parts: readonly HtmlPart[]): string | undefined {
  const start = parts.findIndex((part) => part.type === 'open' && /^h[1-6]$/.test(part.name));
  const rest = parts.slice(start + 1);
  const end = rest.findIndex((part) => part.type === 'close' && /^h[1-6]$/.test(part.name));
  return start === -1 || end === -1 ? undefined : htmlText(rest.slice(0, end));
}

export interface WalkedImage extends Pick<Image, 'src' | 'alt' | 'position'> {
  readonly attributes: Attributes;
}

/** Pictures from Markdown and from raw `<img>`; the latter get the position of the HTML they stand in. */
export function* walkImages(blocks: readonly Block[]): Generator<WalkedImage> {
  for (const node of walkBlocks(blocks)) {
    if (node.type === 'image') yield node;
    if (node.type !== 'html') continue;
    for (const part of node.parts) {
      if (part.type !== 'open' || part.name !== 'img') continue;
      const { attributes } = part;
      yield { src: attributes['src'] ?? '', alt: attributes['alt'] ?? '', attributes, position: node.position };
    }
  }
}
