import type { Block, Inline, RawHtml } from './deck.ts';
import { createFinding } from './finding.ts';
import type { HtmlPart } from './leaves.ts';
import type { Position } from './node.ts';
import { type Comment, type Dropped, parseAttributes, parseRawHtml } from './parse-raw-html.ts';
import { addAttributes, advance, positionOf, type Reading, type Target } from './reading.ts';

interface Place {
  readonly parent: Target;
  readonly siblings: readonly (Block | Inline)[];
}

/** Raw HTML as data, or undefined when it held nothing to show. Comments `.slide:` and `.element:` are obeyed. */
export function readRawHtml(raw: string, line: number, place: Place, reading: Reading): RawHtml | undefined {
  const { parts, comments, dropped } = parseRawHtml(raw);
  const position = positionOf(raw, line, reading);
  const isClose = (reading.lines[position.line - 2] ?? '').trim() !== '';
  const all = [...dropped];
  for (const comment of comments) obeyComment(comment, place, isClose, reading, all);
  reportDropped(raw, all, position, reading);
  if (reading.marks === undefined && parts.some(beginsNotes)) reportNotes(position, reading);
  const isEmpty = parts.every((part) => part.type === 'text' && part.text.trim() === '');
  return isEmpty ? undefined : { type: 'html', attributes: {}, position, parts };
}

/** What `split-aside.ts` did not know for notes, a tag over two lines: they would be in the file for all. */
function beginsNotes(part: HtmlPart): boolean {
  return part.type === 'open' && part.name === 'aside' && /(?:^|\s)notes(?:\s|$)/.test(part.attributes['class'] ?? '');
}

function reportNotes(at: Position, { findings }: Reading): void {
  const message = 'Diese Notizen lassen sich nicht vom Text der Folie trennen.';
  const hint = 'Schreiben Sie sie unter eine Zeile »Notiz:«, oder <aside class="notes"> ganz in eine Zeile.';
  findings.push(createFinding(at, 'error', message, hint));
}

/** A finding for each line on which something is left out. */
function reportDropped(raw: string, dropped: readonly Dropped[], start: Position, reading: Reading): void {
  const names = new Map<number, Set<string>>();
  let [line, counted] = [start.line, 0];
  for (const { what, at } of [...dropped].sort((a, b) => a.at - b.at)) {
    line = advance(line, raw.slice(counted, at));
    counted = at;
    names.set(line, (names.get(line) ?? new Set()).add(what));
  }
  for (const [at, all] of names) {
    const text = reading.lines[at - 1] ?? '';
    const column = at === start.line ? start.column : text.length - text.trimStart().length + 1;
    const message = `Wird aus Sicherheitsgründen nicht übernommen: ${[...all].slice(0, 5).join(', ')}.`;
    const hint =
      'Skripte, eingebettete Seiten und Formulare laufen hier nicht; Text und Bilder schreiben Sie als Markdown.';
    reading.findings.push(createFinding({ ...start, line: at, column }, 'warning', message, hint, 'raw-html'));
  }
}

function obeyComment(
  { text, at }: Comment,
  place: Place,
  isClose: boolean,
  reading: Reading,
  dropped: Dropped[],
): void {
  const match = /^\s*\.(slide|element)\s*:?\s/.exec(text);
  if (match === null) return;
  const attributes = parseAttributes(text.slice(match[0].length), at, dropped);
  addAttributes(match[1] === 'slide' ? reading.slide : chooseTarget(place, isClose), attributes);
}

/** As in reveal.js: directly below a list it is its last item that is meant; behind an empty line, the list. */
function chooseTarget(place: Place, isClose: boolean): Target {
  const target = findTarget(place);
  const { type, items } = target as Partial<Block> & { items?: readonly Target[] };
  return (isClose && type === 'list' && items?.at(-1)) || target;
}

/** As in reveal.js: the element before the comment, or where there is none, the one around it. */
function findTarget({ parent, siblings }: Place): Target {
  let unclosed = 0;
  for (const node of siblings.flatMap(flatten).reverse()) {
    if (node.type === 'close') unclosed++;
    else if (node.type === 'open') {
      if (!node.empty && unclosed > 0) unclosed--;
      if (unclosed === 0 && node.name !== 'br') return node as Target;
    } else if (unclosed === 0 && 'attributes' in node && node.type !== 'text-line') return node as Target;
  }
  return parent;
}

function flatten(node: Block | Inline): readonly (Exclude<Block | Inline, RawHtml> | HtmlPart)[] {
  return node.type === 'html' ? node.parts : [node];
}
