import type { Code } from './deck.ts';
import { createFinding } from './finding.ts';
import type { CodeEmphasis } from './leaves.ts';
import type { Position } from './node.ts';
import type { BlockNode, Reading } from './reading.ts';

/** A language, and as in reveal.js what is emphasised: `js`, `js []` with numbers, `js [1-2|5,7]`, from another number `js [12: 1-2|5]`. */
const info = /^(?<language>[^\s[]*)\s*(?:\[(?:(?<first>\d{1,6})\s*:)?(?<steps>[^\]]*)\])?/;

/** A fenced block as code; without a language its text is as it is. */
export function readCode(language: string, text: string, node: BlockNode, reading: Reading): Code {
  const given = info.exec(language)?.groups ?? {};
  const name = given['language'] ?? '';
  const colored = name === '' ? undefined : reading.makers.colorCode?.(text, name.toLowerCase());
  const emphasis = readEmphasis(given['steps'] ?? '', text.split('\n').length, node.position, reading);
  const hasNumbers = given['steps'] !== undefined;
  return {
    type: 'code',
    ...node,
    text,
    ...(name === '' ? {} : { language: name }),
    ...(colored === undefined ? {} : { colored }),
    ...(hasNumbers ? { firstNumber: Number(given['first'] ?? 1) } : {}),
    ...(emphasis.length === 0 ? {} : { emphasis }),
  };
}

/** What is no line of this code is left out, with a finding. */
function readEmphasis(steps: string, lines: number, at: Position, reading: Reading): readonly CodeEmphasis[] {
  if (steps.trim() === '') return [];
  return steps.split('|').map((step, index) => ({
    attributes: index === 0 ? {} : { class: 'fragment code-step' },
    lines: step.split(',').flatMap((range) => {
      const found = /^(\d+)(?:-(\d+))?$/.exec(range.trim());
      const [first, last] = [Number(found?.[1]), Number(found?.[2] ?? found?.[1])];
      if (found && first >= 1 && first <= last && last <= lines) return [[first, last] as const];
      if (range.trim() !== '' && range.trim() !== '*') {
        const message = `Die Zeilen »${range.trim().slice(0, 40)}« hat dieser Code nicht.`;
        const hint = `Er hat ${lines} Zeilen. So werden sie betont: [1-2|3], nacheinander mit »|«.`;
        reading.findings.push(createFinding(at, 'warning', message, hint));
      }
      return [];
    }),
  }));
}
