import type { MarkedToken, Token, Tokens } from 'marked';
import { append } from './append.ts';
import type { Inline } from './deck.ts';
import { decodeEntities } from './decode-entities.ts';
import { createFinding } from './finding.ts';
import { isSafeImage, isSafeLink } from './raw-html-policy.ts';
import { readFootnoteMarks } from './read-footnotes.ts';
import { joinFormulas } from './read-formula.ts';
import { readRawHtml } from './read-raw-html.ts';
import { readStepMarks } from './read-step-marks.ts';
import { advance, positionOf, type Reading, type Target } from './reading.ts';

/** marked's inline tokens as ours; text is plain text afterwards, without character references. */
export function readInlines(
  tokens: readonly Token[],
  line: number,
  parent: Target,
  reading: Reading,
): readonly Inline[] {
  const inlines: Inline[] = [];
  let current = line;
  let afterComment = false;
  for (const token of tokens) {
    const read = readInline(token as Tokens.Generic, current, parent, inlines, reading);
    if (isComment(token, read)) {
      trimEnd(inlines);
      afterComment = true;
    }
    append(inlines, afterComment && inlines.length === 0 ? trimStart(read) : read);
    current = advance(current, token.raw);
  }
  return joinFormulas(trimBeforeMark(inlines), line, reading);
}

function isComment({ raw }: Token, read: readonly Inline[]): boolean {
  return read.length === 0 && raw.startsWith('<!--');
}

/** The space before a comment goes with it, or there would be two, or one at the end, which print and bookmarks show. */
function trimEnd(inlines: Inline[]): void {
  const last = inlines.at(-1);
  if (last?.type !== 'text') return;
  const text = last.text.trimEnd();
  if (text === '') inlines.pop();
  else inlines[inlines.length - 1] = { ...last, text };
}

/** Nor does a line end with the space before a step mark. */
function trimBeforeMark(inlines: Inline[]): readonly Inline[] {
  const mark = inlines.at(-1);
  if (mark?.type !== 'step-mark') return inlines;
  inlines.pop();
  trimEnd(inlines);
  return [...inlines, mark];
}

/** Nor does text begin with the space behind a comment. */
function trimStart(inlines: readonly Inline[]): readonly Inline[] {
  const [first, ...others] = inlines;
  if (first?.type !== 'text') return inlines;
  const text = first.text.trimStart();
  return text === '' ? others : [{ ...first, text }, ...others];
}

function readInline(
  generic: Tokens.Generic,
  line: number,
  parent: Target,
  siblings: readonly Inline[],
  reading: Reading,
): readonly Inline[] {
  const token = generic as MarkedToken;
  const styles = { strong: 'strong', em: 'emphasis', del: 'strike' } as const;
  switch (token.type) {
    case 'strong':
    case 'em':
    case 'del': {
      const node = { attributes: {} };
      return [{ type: styles[token.type], ...node, children: readInlines(token.tokens ?? [], line, node, reading) }];
    }
    case 'codespan':
      return [{ type: 'code-span', attributes: {}, text: token.text }];
    case 'br':
      return [{ type: 'break' }];
    case 'link':
      return readLink(token as Tokens.Link, line, reading);
    case 'image':
      return readImage(token as Tokens.Image, line, reading);
    case 'html': {
      const html = readRawHtml(token.raw, line, { parent, siblings }, reading);
      return html === undefined ? [] : [html];
    }
    case 'checkbox':
      return [];
    case 'text':
      if (token.tokens !== undefined) return readInlines(token.tokens, line, parent, reading);
      return readText(token.text, line, siblings, reading);
    case 'escape':
      return [{ type: 'text', text: decodeEntities(token.text), literal: true }];
    default:
      return [{ type: 'text', text: generic.raw }];
  }
}

function readText(text: string, line: number, siblings: readonly Inline[], reading: Reading): readonly Inline[] {
  const { marks, footnotes } = reading;
  const nodes: readonly Inline[] =
    marks === undefined
      ? [{ type: 'text', text: decodeEntities(text) }]
      : readStepMarks(text, line, siblings, { ...reading, marks });
  return footnotes === undefined ? nodes : readFootnoteMarks(nodes, text, line, { ...reading, footnotes });
}

function readLink(token: Tokens.Link, line: number, reading: Reading): readonly Inline[] {
  const node = { attributes: {} };
  const children = readInlines(token.tokens, line, node, reading);
  const href = decodeEntities(token.href);
  const position = positionOf(token.raw, line, reading);
  if (!isSafeLink(href)) {
    const message = 'Dieser Verweis führt nicht ins Netz und nicht in den Vortrag; er wird als Text gezeigt.';
    const hint = 'Erlaubt sind https:, http:, mailto:, tel: und Sprünge wie #/leitlinien.';
    reading.findings.push(createFinding(position, 'warning', message, hint));
    return children;
  }
  const title = token.title ? { title: decodeEntities(token.title) } : {};
  return [{ type: 'link', ...node, href, children, position, ...title }];
}

function readImage(token: Tokens.Image, line: number, reading: Reading): readonly Inline[] {
  const position = positionOf(token.raw, line, reading);
  const alt = decodeEntities(token.text);
  const src = decodeEntities(token.href);
  if (!isSafeImage(src)) {
    const message = 'Diese Bildadresse ist nicht erlaubt; statt des Bildes steht sein Alternativtext da.';
    reading.findings.push(createFinding(position, 'error', message, 'Legen Sie das Bild in den Ordner des Vortrags.'));
    return [{ type: 'text', text: alt }];
  }
  const title = token.title ? { title: decodeEntities(token.title) } : {};
  return [{ type: 'image', attributes: {}, src, alt, position, ...title }];
}
