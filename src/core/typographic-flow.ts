import type { Inline } from './deck.ts';
import type { HtmlPart } from './leaves.ts';
import { htmlText } from './plain-text.ts';

/** Inline nodes as one line of text. */
export interface Flow {
  /** What each leaf adds to the line, in the order they are read. */
  readonly texts: readonly string[];
  /** Which of the leaves may change. */
  readonly open: readonly boolean[];
}

/** Stands in the line for what is not to be looked into: code, an image, an escaped character, an address. */
export const opaque = '\uFFFC';

const codeTags = ['code', 'kbd', 'pre', 'samp', 'var'];

export function readFlow(inlines: readonly Inline[]): Flow {
  const texts: string[] = [];
  const open: boolean[] = [];
  /** Tags of raw HTML that hold code and are not closed yet. */
  const inCode: string[] = [];
  const read = (inline: Inline): void => {
    if ('children' in inline) return inline.children.forEach(read);
    if (inline.type === 'html') trackCode(inline.parts, inCode);
    const isOpen = inline.type === 'text' && inline.literal !== true;
    open.push(isOpen && inCode.length === 0);
    texts.push(isOpen && inCode.length === 0 ? inline.text : standIn(inline));
  };
  inlines.forEach(read);
  return { texts, open };
}

function standIn(inline: Exclude<Inline, { children: unknown }>): string {
  if (inline.type === 'break') return '\n';
  if (inline.type === 'step-mark' || inline.type === 'footnote-mark') return '';
  if (inline.type === 'text') return opaque.repeat(inline.text.length);
  if (inline.type !== 'html') return opaque;
  const text = htmlText(inline.parts);
  return text.trim() === '' ? text : opaque;
}

function trackCode(parts: readonly HtmlPart[], inCode: string[]): void {
  for (const part of parts) {
    if (part.type === 'open' && codeTags.includes(part.name)) inCode.push(part.name);
    else if (part.type === 'close' && inCode.includes(part.name)) inCode.splice(inCode.lastIndexOf(part.name));
  }
}
