import { decodeEntities } from './decode-entities.ts';
import type { HtmlPart } from './leaves.ts';
import type { Attributes } from './node.ts';
import {
  allowedTags,
  emptyTags,
  isAllowedAttribute,
  isSafeImage,
  isSafeLink,
  isSafeStyle,
  opaqueTags,
} from './raw-html-policy.ts';

export interface ParsedHtml {
  readonly parts: readonly HtmlPart[];
  /** The insides of comments, in order; they are not in `parts`. */
  readonly comments: readonly Comment[];
  /** What was not taken over, for a finding. */
  readonly dropped: readonly Dropped[];
}

export interface Comment {
  readonly text: string;
  /** Index in the HTML. */
  readonly at: number;
}

export interface Dropped {
  /** `<script>`, `onclick="…"`. */
  readonly what: string;
  /** Index in the HTML. */
  readonly at: number;
}

const tagPattern = /<!--([\s\S]*?)(?:-->|$)|<[!?][^>]*>?|<(\/?)([a-zA-Z][^\s/>]*)((?:[^"'<>]|"[^"]*"|'[^']*')*)>/g;
const attributePattern = /([^\s"'<>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'=<>`]+)))?/g;

/**
 * Takes raw HTML apart and keeps what is allowed. The result holds no markup that is not in the lists of
 * `raw-html-policy.ts`, so it is safe to write out again; whether tags match is the renderer's business.
 */
export function parseRawHtml(html: string): ParsedHtml {
  const taken: Taken = { parts: [], comments: [], dropped: [] };
  let end = 0;
  /** Name of the tag whose insides are being dropped. */
  let opaque: string | undefined;
  const takeText = (to: number) => {
    if (opaque === undefined && to > end) taken.parts.push({ type: 'text', text: decodeEntities(html.slice(end, to)) });
  };
  for (const match of html.matchAll(tagPattern)) {
    takeText(match.index);
    end = match.index + match[0].length;
    if (opaque === undefined) opaque = takeTag(match, taken);
    else if (match[2] === '/' && match[3]?.toLowerCase() === opaque) opaque = undefined;
  }
  takeText(html.length);
  return taken;
}

interface Taken {
  readonly parts: HtmlPart[];
  readonly comments: Comment[];
  readonly dropped: Dropped[];
}

/** Takes over a tag or comment; returns the tag's name when what follows, up to its end, is not text. */
function takeTag(match: RegExpExecArray, taken: Taken): string | undefined {
  const { index: at } = match;
  const [, comment, slash, rawName, rawAttributes = ''] = match;
  if (comment !== undefined) taken.comments.push({ text: comment, at });
  if (rawName === undefined) return undefined;
  const name = rawName.toLowerCase();
  const closes = slash === '/';
  if (allowedTags.has(name)) {
    taken.parts.push(createPart(name, closes, rawAttributes, at, taken.dropped));
    return undefined;
  }
  if (!closes) taken.dropped.push({ what: `<${name.slice(0, 40)}>`, at });
  return !closes && opaqueTags.has(name) ? name : undefined;
}

function createPart(name: string, closes: boolean, rawAttributes: string, at: number, dropped: Dropped[]): HtmlPart {
  if (closes) return { type: 'close', name };
  const attributes = parseAttributes(rawAttributes, at, dropped);
  return { type: 'open', name, attributes, empty: emptyTags.has(name) || /\/\s*$/.test(rawAttributes) };
}

/** `name="value"` pairs as they stand in a tag: names in lower case, values decoded. */
export function readPairs(text: string): readonly (readonly [name: string, value: string])[] {
  return [...text.matchAll(attributePattern)].map(([, name = '', double, single, bare]) => [
    name.toLowerCase(),
    decodeEntities(double ?? single ?? bare ?? ''),
  ]);
}

/** Reads such pairs, those of `<!-- .slide: … -->` too; drops what could do harm. `at` is where they stand. */
export function parseAttributes(text: string, at: number, dropped: Dropped[]): Attributes {
  const attributes: Record<string, string> = {};
  for (const [name, value] of readPairs(text)) {
    if (!isAllowedAttribute(name) || !isSafeValue(name, value)) dropped.push({ what: `${name.slice(0, 40)}="…"`, at });
    else if (!Object.hasOwn(attributes, name)) attributes[name] = value;
  }
  return attributes;
}

function isSafeValue(name: string, value: string): boolean {
  if (name === 'href' || name === 'cite') return isSafeLink(value);
  if (name === 'src') return isSafeImage(value);
  return name !== 'style' || isSafeStyle(value);
}
