import type { Code } from './deck.ts';
import type { Labels } from './labels.ts';
import type { CodeEmphasis, HtmlPart } from './leaves.ts';
import type { Attributes } from './node.ts';
import { readCodeLines } from './split-code-lines.ts';

interface CodeContext {
  readonly medium: 'screen' | 'print';
  readonly labels: Pick<Labels, 'codeLines'>;
}

/** As raw HTML, which on paper is split into lines; on screen lines are only told apart where they are numbered or emphasised. */
export function codeParts(code: Code, { medium, labels }: CodeContext): readonly HtmlPart[] {
  const { language, attributes, text, colored, firstNumber, emphasis = [] } = code;
  const content = colored ?? [{ type: 'text', text }];
  // Not shown, nor read with the code: what is said when the step comes.
  const words = (lines: CodeEmphasis['lines']): readonly HtmlPart[] =>
    medium === 'print'
      ? []
      : [open('span', { hidden: '' }), { type: 'text', text: labels.codeLines(lines) }, close('span')];
  const hasLines = firstNumber !== undefined;
  return [
    open('pre', hasLines ? { ...withClass(attributes, 'lines'), ...startAt(firstNumber) } : attributes),
    ...emphasis.flatMap(({ attributes: step, lines }) =>
      step['class'] === undefined ? [] : [open('i', step), ...words(lines), close('i')],
    ),
    open('code', language === undefined ? {} : { class: `language-${language}` }),
    ...(hasLines ? numberedLines(content, code) : content),
  ];
}

function numberedLines(content: readonly HtmlPart[], { emphasis = [] }: Code): readonly HtmlPart[] {
  const lines = readCodeLines(content);
  return lines.flatMap((line, index) => {
    const steps = emphasis.flatMap(({ lines: ranges }, step) =>
      ranges.length === 0 || ranges.some(([first, last]) => index + 1 >= first && index + 1 <= last)
        ? [String(step)]
        : [],
    );
    const marks: Attributes = emphasis.length === 0 ? {} : { 'data-steps': steps.join(' ') };
    const end: readonly HtmlPart[] = index + 1 === lines.length ? [] : [{ type: 'text', text: '\n' }];
    return [open('span', { class: 'line', ...marks }), ...line, close('span'), ...end];
  });
}

function startAt(number: number): Attributes {
  return number === 1 ? {} : { style: `--line: ${number - 1}` };
}

function withClass(attributes: Attributes, name: string): Attributes {
  const own = attributes['class'];
  return { ...attributes, class: own === undefined ? name : `${own} ${name}` };
}

function open(name: string, attributes: Attributes): HtmlPart {
  return { type: 'open', name, attributes, empty: false };
}

function close(name: string): HtmlPart {
  return { type: 'close', name };
}
