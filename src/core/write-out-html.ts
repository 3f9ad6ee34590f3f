import type { Block, Inline, RawHtml } from './deck.ts';
import type { HtmlPart } from './leaves.ts';
import { mapChildren } from './map-children.ts';
import { english } from './typographies/english.ts';
import { findTypography } from './typographies.ts';
import { walkBlocks } from './walk-blocks.ts';

/** What is around a node. */
interface Place {
  /** BCP 47 tag. */
  readonly lang: string;
  /** How many quotations it stands in. */
  readonly depth: number;
}

interface OpenTag {
  readonly name: string;
  readonly around: Place;
  readonly inside: Place;
}

/**
 * Blocks in which raw HTML says as text what a browser shows of it. A `<q>` has its marks, those of the language around it: marks that
 * a browser makes up are in no PDF's tagged text, and no search finds them. The brackets of `<rp>`, which no browser shows, are gone.
 */
export function writeOutHtml(blocks: readonly Block[], lang: string): readonly Block[] {
  return [...walkBlocks(blocks)].some(needsWriting) ? writeNodes(blocks, { lang, depth: 0 }) : blocks;
}

function needsWriting(node: Block | Inline): boolean {
  return node.type === 'html' && node.parts.some((part) => part.type === 'open' && /^(?:q|rp)$/.test(part.name));
}

/** As when it is rendered, what is still open at the end ends there. */
function writeNodes<Node extends Block | Inline>(nodes: readonly Node[], place: Place): readonly Node[] {
  const open: OpenTag[] = [];
  const written = nodes.flatMap((node) =>
    node.type !== 'html' && isFallback(open) ? [] : (writeNode(node, open, place) as Node),
  );
  const parts = closeTags(open, 0);
  const html: RawHtml = { type: 'html', attributes: {}, position: { file: '', line: 1, column: 1 }, parts };
  return parts.length === 0 ? written : [...written, html as Node];
}

function writeNode(node: Block | Inline, open: OpenTag[], place: Place): Block | Inline {
  const around = open.at(-1)?.inside ?? place;
  const own = 'attributes' in node ? node.attributes['lang'] : undefined;
  const inside = own === undefined ? around : { ...around, lang: own };
  if (node.type === 'html') return { ...node, parts: node.parts.flatMap((part) => writePart(part, open, place)) };
  return mapChildren(node, (children) => writeNodes(children, inside));
}

function writePart(part: HtmlPart, open: OpenTag[], place: Place): readonly HtmlPart[] {
  if (part.type === 'text') return isFallback(open) ? [] : [part];
  // Whatever follows ends it; its own end may be left out.
  if (isFallback(open)) open.pop();
  if (part.type === 'close') {
    const at = open.findLastIndex(({ name }) => name === part.name);
    if (at !== -1) return [...closeTags(open, at), part];
    return part.name === 'rp' ? [] : [part];
  }
  if (part.empty) return [part];
  const around = open.at(-1)?.inside ?? place;
  const isQuote = part.name === 'q';
  const inside = { lang: part.attributes['lang'] ?? around.lang, depth: around.depth + (isQuote ? 1 : 0) };
  open.push({ name: part.name, around, inside });
  if (part.name === 'rp') return [];
  return isQuote ? [part, textPart(marksAt(around).open)] : [part];
}

/** The closing marks of the quotations among the tags from `from` on. */
function closeTags(open: OpenTag[], from: number): readonly HtmlPart[] {
  const quotes = open.splice(from).filter(({ name }) => name === 'q');
  return quotes.reverse().map(({ around }) => textPart(marksAt(around).close));
}

function marksAt({ lang, depth }: Place) {
  const typography = findTypography(lang) ?? english;
  return depth % 2 === 0 ? typography.double : typography.single;
}

function textPart(text: string): HtmlPart {
  return { type: 'text', text };
}

function isFallback(open: readonly OpenTag[]): boolean {
  return open.at(-1)?.name === 'rp';
}
