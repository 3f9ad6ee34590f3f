import type { HtmlPart } from './leaves.ts';

type OpenTag = Extract<HtmlPart, { type: 'open' }>;

const lineStart: HtmlPart = { type: 'open', name: 'div', attributes: {}, empty: false };
const lineEnd: HtmlPart = { type: 'close', name: 'div' };
/** Nobody nests deeper, and hostile text would grow without end. */
const deepest = 20;

/**
 * Parts of raw HTML in which each line of a `<pre>` is a block of its own, which looks the same: in a PDF the line ends of one text
 * are nowhere. What a line leaves open is closed by its end, as always when it is rendered, and opened again in the next one.
 */
export function splitCodeLines(parts: readonly HtmlPart[]): readonly HtmlPart[] {
  const split: HtmlPart[] = [];
  let content: HtmlPart[] | undefined;
  const endCode = () => {
    for (const line of readCodeLines(content ?? [])) split.push(lineStart, ...line, lineEnd);
    content = undefined;
  };
  for (const part of parts) {
    const isPre = part.type !== 'text' && part.name === 'pre';
    if (content !== undefined && !isPre) content.push(part);
    else if (!isPre) split.push(part);
    else {
      endCode();
      const starts = part.type === 'open' && !part.empty;
      split.push(starts ? { ...part, attributes: { role: 'group', ...part.attributes } } : part);
      if (starts) content = [];
    }
  }
  endCode();
  return split;
}

/** The parts of each line; what a line leaves open is opened again in the next one. */
export function readCodeLines(content: readonly HtmlPart[]): readonly (readonly HtmlPart[])[] {
  const open: OpenTag[] = [];
  const lines: HtmlPart[][] = [[]];
  for (const [index, part] of content.entries()) {
    if (part.type === 'text') {
      // The first line end behind `<pre>` is none.
      const text = index === 0 ? part.text.replace(/^\n/, '') : part.text;
      addText(text, lines, open);
    } else if (part.name === 'br') lines.push(reopen(open));
    else {
      lines.at(-1)?.push(part);
      trackOpen(part, open);
    }
  }
  if (!lines.at(-1)?.some(isContent)) lines.pop();
  return lines.map((line) => (line.some(isContent) ? line : [blank]));
}

function addText(text: string, lines: HtmlPart[][], open: readonly OpenTag[]): void {
  for (const [number, words] of text.split('\n').entries()) {
    if (number > 0) lines.push(reopen(open));
    if (words !== '') lines.at(-1)?.push({ type: 'text', text: words });
  }
}

function trackOpen(part: Exclude<HtmlPart, { type: 'text' }>, open: OpenTag[]): void {
  if (part.type === 'open') {
    if (!part.empty) open.push(part);
    return;
  }
  const at = open.findLastIndex(({ name }) => name === part.name);
  if (at !== -1) open.splice(at);
}

/** Without anything in it, a line would have no height. */
const blank: HtmlPart = { type: 'text', text: ' ' };

function isContent(part: HtmlPart): boolean {
  return part.type === 'text' || (part.type === 'open' && part.name === 'img');
}

/** The id stays where it was. */
function reopen(open: readonly OpenTag[]): HtmlPart[] {
  return open.slice(-deepest).map((tag) => {
    const { id, ...attributes } = tag.attributes;
    return { ...tag, attributes };
  });
}
