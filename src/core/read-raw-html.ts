import type { Block, HtmlPart, Inline, RawHtml } from './deck.ts';
import { createFinding } from './finding.ts';
import { parseAttributes, parseRawHtml } from './parse-raw-html.ts';
import { addAttributes, positionOf, type Reading, type Target } from './reading.ts';

interface Place {
  readonly parent: Target;
  readonly siblings: readonly (Block | Inline)[];
}

/** Raw HTML as data, or undefined when it held nothing to show. Comments `.slide:` and `.element:` are obeyed. */
export function readRawHtml(raw: string, line: number, place: Place, reading: Reading): RawHtml | undefined {
  const { parts, comments, dropped } = parseRawHtml(raw);
  const position = positionOf(raw, line, reading);
  const all = [...dropped];
  for (const comment of comments) obeyComment(comment, place, reading, all);
  if (all.length > 0) {
    const names = [...new Set(all)].slice(0, 5).join(', ');
    const message = `Wird aus Sicherheitsgründen nicht übernommen: ${names}.`;
    const hint =
      'Skripte, eingebettete Seiten und Formulare laufen hier nicht; Text und Bilder schreiben Sie als Markdown.';
    reading.findings.push(createFinding(position, 'warning', message, hint, 'raw-html'));
  }
  const isEmpty = parts.every((part) => part.type === 'text' && part.text.trim() === '');
  return isEmpty ? undefined : { type: 'html', attributes: {}, position, parts };
}

function obeyComment(comment: string, place: Place, reading: Reading, dropped: string[]): void {
  const match = /^\s*\.(slide|element)\s*:?\s/.exec(comment);
  if (match === null) return;
  const attributes = parseAttributes(comment.slice(match[0].length), dropped);
  addAttributes(match[1] === 'slide' ? reading.slide : findTarget(place), attributes);
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
