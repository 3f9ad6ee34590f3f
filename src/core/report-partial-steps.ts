import type { MarkedToken, Token } from 'marked';
import { createFinding } from './finding.ts';
import { advance, positionOf, type Reading } from './reading.ts';

const stepComment = /^<!--\s*\.element\b[^>]*\bclass\s*=\s*(["'])(?:(?!\1)[^>])*\bfragment\b/;
const styled = ['strong', 'em', 'del', 'codespan', 'link'];

/**
 * `**2013** with … <!-- .element: class="fragment" -->` hides »2013« and nothing else, as in reveal.js. That is told where
 * the comment ends the line or stands apart from the words it hides: there the author may have meant all of it.
 */
export function reportPartialSteps(
  tokens: readonly Token[],
  line: number,
  block: 'Punkt' | 'Absatz',
  reading: Reading,
): void {
  let current = line;
  for (const [index, token] of tokens.entries()) {
    const target = stepComment.test(token.raw) ? findTarget(tokens.slice(0, index)) : -1;
    if (target !== -1 && mayMeanAll(tokens, target, index)) report(tokens, target, token, current, block, reading);
    current = advance(current, token.raw);
  }
}

/** The last element of these, when it is text with a form of its own; -1 when a picture or raw HTML is nearer, or none is there. */
function findTarget(before: readonly Token[]): number {
  const index = before.findLastIndex((token) => !isComment(token) && token.type !== 'text' && token.type !== 'escape');
  return styled.includes(before[index]?.type ?? '') ? index : -1;
}

function mayMeanAll(tokens: readonly Token[], target: number, comment: number): boolean {
  const isBetween = hasText(tokens.slice(target + 1, comment));
  const isAfter = hasText(tokens.slice(comment + 1));
  return isBetween || (hasText(tokens.slice(0, target)) && !isAfter);
}

function hasText(tokens: readonly Token[]): boolean {
  return tokens.some((token) => !isComment(token) && token.raw.trim() !== '');
}

function isComment(token: Token): boolean {
  return token.type === 'html' && token.raw.startsWith('<!--');
}

function report(
  tokens: readonly Token[],
  target: number,
  comment: Token,
  line: number,
  block: 'Punkt' | 'Absatz',
  reading: Reading,
): void {
  const words = short((tokens[target] as MarkedToken & { text: string }).text);
  const message = `Dieser Schritt gilt nur für »${words}«, nicht für den ganzen ${block}.`;
  const written = tokens.map((token) => (isComment(token) ? '' : token.raw)).join('');
  const start = `${block === 'Punkt' ? '- ' : ''}${comment.raw} ${short(written)}`;
  const hint = `Soll der ganze ${block} später erscheinen, setzen Sie den Kommentar an den Anfang: ${start}`;
  reading.findings.push(
    createFinding(positionOf(comment.raw, line, reading), 'warning', message, hint, 'partial-steps'),
  );
}

function short(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > 30 ? `${line.slice(0, 29).trimEnd()}…` : line;
}
