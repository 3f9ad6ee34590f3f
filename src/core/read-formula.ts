import type { Inline } from './deck.ts';
import { createFinding } from './finding.ts';
import type { Formula } from './leaves.ts';
import { type BlockNode, positionOf, type Reading } from './reading.ts';

const fence = /^(?:formel|formula|math)(?:\s+(?<words>.*))?$/i;
const paragraph = /^\s*\$\$([^$]+)\$\$\s*$/;

/** The words that are said for a formula, from the info string of its fence: `formel a Quadrat plus b Quadrat`; undefined for other fences. */
export function formulaWords(language: string): string | undefined {
  const found = fence.exec(language);
  return found === null ? undefined : (found.groups?.['words'] ?? '');
}

/** What stands between the signs of a paragraph `$$ … $$`. */
export function paragraphFormula(raw: string): string | undefined {
  return paragraph.exec(raw)?.[1];
}

/** What cannot be set stays as it was written, with a finding. */
export function readFormula(
  source: string,
  words: string,
  node: BlockNode,
  { makers, findings }: Reading,
  isBlock: boolean,
): Formula {
  const text = source.trim();
  const parts = makers.makeFormula?.(text, isBlock);
  if (makers.makeFormula !== undefined && parts === undefined) {
    const hint = 'Geschrieben wird sie in LaTeX, zum Beispiel: \\frac{a}{b} = \\sqrt{x^2}';
    const message = `Die Formel »${text.replace(/\s+/g, ' ').slice(0, 60)}« ist so nicht zu lesen.`;
    findings.push(createFinding(node.position, 'error', message, hint, 'formulas'));
  }
  const reading = words || text.replace(/\s+/g, ' ');
  return { type: 'formula', ...node, source: text, reading, ...(parts ? { parts } : {}) };
}

/** Code between two dollar signs is a formula, as on GitHub: `` $`a^2`$ ``. Dollars by themselves are money. */
export function joinFormulas(inlines: readonly Inline[], line: number, reading: Reading): readonly Inline[] {
  const found = new Set([...inlines.keys()].filter((index) => isBetweenDollars(inlines, index)));
  if (found.size === 0) return inlines;
  return inlines.flatMap((inline, index): readonly Inline[] => {
    if (inline.type === 'code-span' && found.has(index)) {
      const node = { attributes: {}, position: positionOf(inline.text, line, reading) };
      return [readFormula(inline.text, '', node, reading, false)];
    }
    if (inline.type !== 'text') return [inline];
    const text = inline.text.slice(found.has(index - 1) ? 1 : 0, found.has(index + 1) ? -1 : undefined);
    return text === '' ? [] : [{ ...inline, text }];
  });
}

function isBetweenDollars(inlines: readonly Inline[], index: number): boolean {
  const [before, code, after] = [inlines[index - 1], inlines[index], inlines[index + 1]];
  if (code?.type !== 'code-span' || before?.type !== 'text' || after?.type !== 'text') return false;
  return !before.literal && !after.literal && before.text.endsWith('$') && after.text.startsWith('$');
}
