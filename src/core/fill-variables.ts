import type { Block, Inline, Slide } from './deck.ts';
import type { DeckMeta } from './deck-meta.ts';
import { createFinding, type Finding } from './finding.ts';
import type { HtmlPart } from './leaves.ts';
import { mapChildren } from './map-children.ts';
import type { Attributes, Position } from './node.ts';
import { isSafeImage, isSafeLink } from './raw-html-policy.ts';
import type { Variables } from './read-variables.ts';
import { replaceVariables } from './replace-variables.ts';

/** What goes along while one slide is filled in. */
interface Filling {
  readonly variables: Variables;
  readonly findings: Finding[];
  readonly unknown: UnknownVariable[];
  /** Of the block or inline around what is filled in. */
  readonly position: Position;
}

/** A name that nobody explains. */
export interface UnknownVariable {
  /** With its braces. */
  readonly written: string;
  readonly name: string;
  /** Of what it stands in. */
  readonly position: Position;
}

type Filled = Pick<Slide, 'blocks' | 'notes'>;

/**
 * A slide with the values of `{{ort}}` in its texts, alternative texts and addresses; code and what is escaped stay as they are. Only
 * texts of the deck change, never Markdown: a value is always what it says.
 */
export function fillVariables<S extends Filled & { readonly position: Position }>(
  slide: S,
  variables: Variables,
): { slide: S; findings: readonly Finding[]; unknown: readonly UnknownVariable[] } {
  const findings: Finding[] = [];
  const unknown: UnknownVariable[] = [];
  if (!JSON.stringify([slide.blocks, slide.notes]).includes('{{')) return { slide, findings, unknown };
  const filling = { variables, findings, unknown, position: slide.position };
  const filled = { ...slide, blocks: fillNodes(slide.blocks, filling), notes: fillNodes(slide.notes, filling) };
  return { slide: filled, findings, unknown };
}

const filledMeta = ['title', 'subtitle', 'author', 'event', 'date', 'license', 'logoAlt'] as const;

/** The same for what front matter says of the deck, a title in which the place stands. */
export function fillMeta(
  meta: Partial<DeckMeta>,
  variables: Variables,
  position: Position,
): { meta: Partial<DeckMeta>; unknown: readonly UnknownVariable[] } {
  const filling: Filling = { variables, findings: [], unknown: [], position };
  const filled = filledMeta.flatMap((key) => {
    const text = meta[key];
    return text === undefined ? [] : [[key, fillText(text, filling)]];
  });
  const contact = meta.contact?.map((text) => fillText(text, filling));
  return {
    meta: { ...meta, ...Object.fromEntries(filled), ...(contact && { contact }) },
    unknown: filling.unknown,
  };
}

function fillNodes<N extends Block | Inline>(nodes: readonly N[], filling: Filling): readonly N[] {
  return nodes.map((node) => {
    const position = 'position' in node ? node.position : filling.position;
    return fillNode(node, { ...filling, position }) as N;
  });
}

function fillNode(node: Block | Inline, filling: Filling): Block | Inline {
  switch (node.type) {
    case 'text':
      return node.literal ? node : { ...node, text: fillText(node.text, filling) };
    case 'image':
      return {
        ...node,
        ...fillTitle(node, filling),
        alt: fillText(node.alt, filling),
        src: fillAddress(node.src, isSafeImage, filling),
      };
    case 'video':
      return { ...node, alt: fillText(node.alt, filling) };
    case 'link': {
      const href = fillAddress(node.href, isSafeLink, filling);
      return { ...node, ...fillTitle(node, filling), href, children: fillNodes(node.children, filling) };
    }
    case 'html':
      return { ...node, parts: node.parts.map((part) => fillPart(part, filling)) };
    // They were filled in before they were read.
    case 'chart':
    case 'flowchart':
    case 'qr':
      return node;
    default:
      return mapChildren(fillSource(node, filling), (children) => fillNodes(children, filling));
  }
}

function fillSource<N extends Block | Inline>(node: N, filling: Filling): N {
  if (node.type !== 'addition' || node.source === undefined) return node;
  return { ...node, source: fillText(node.source, filling) };
}

function fillTitle({ title }: { readonly title?: string }, filling: Filling): { title?: string } {
  return title === undefined ? {} : { title: fillText(title, filling) };
}

function fillPart(part: HtmlPart, filling: Filling): HtmlPart {
  if (part.type === 'text') return { ...part, text: fillText(part.text, filling) };
  if (part.type === 'close') return part;
  const filled = Object.entries(part.attributes).map(([name, value]) => [name, fillAttribute(name, value, filling)]);
  return { ...part, attributes: Object.fromEntries(filled) as Attributes };
}

/** Of the attributes, only what is read aloud or leads somewhere. */
function fillAttribute(name: string, value: string, filling: Filling): string {
  if (name === 'href') return fillAddress(value, isSafeLink, filling);
  if (name === 'src') return fillAddress(value, isSafeImage, filling);
  return /^(?:alt|title|aria-label)$/.test(name) ? fillText(value, filling) : value;
}

/** A value may not lead where the author's own text may not. Inside an address braces may be written as `%7B`. */
function fillAddress(address: string, isSafe: (address: string) => boolean, filling: Filling): string {
  const filled = fillText(address.replace(/%7B%7B(.+?)%7D%7D/gi, '{{$1}}'), filling);
  if (isSafe(filled)) return filled;
  const message = 'Mit diesem Wert führt die Adresse nicht ins Netz und nicht in den Vortrag.';
  const hint = 'Erlaubt sind https:, http:, mailto:, tel: und Sprünge wie #/leitlinien.';
  filling.findings.push(createFinding(filling.position, 'error', message, hint, 'variables'));
  return '#';
}

function fillText(text: string, { variables, unknown, position }: Filling): string {
  return replaceVariables(text, variables, (written, name) => unknown.push({ written, name, position }));
}
