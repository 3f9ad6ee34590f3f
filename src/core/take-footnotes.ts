import { createFinding, type Finding } from './finding.ts';
import type { FootnoteText } from './footnote-reading.ts';
import type { Line } from './scan-lines.ts';

/** As in GitHub and Pandoc; what is indented below goes on with it. */
const definition = /^ {0,3}\[\^([^\]\s]{1,40})\]:[ \t]*(.*)$/;
const continuation = /^(?: {2,}|\t)\s*\S/;

/** Takes the lines that say what footnotes are out of a slide. Empty ones are left, so that all line numbers hold. */
export function takeFootnotes(
  file: string,
  lines: readonly Line[],
): { lines: readonly Line[]; texts: ReadonlyMap<string, FootnoteText>; findings: readonly Finding[] } {
  const texts = new Map<string, FootnoteText>();
  const findings: Finding[] = [];
  let open: string | undefined;
  const kept = lines.map((line) => {
    const [, label, text = ''] = (line.literal ? undefined : definition.exec(line.text)) ?? [];
    const goesOn: boolean = label === undefined && open !== undefined && !line.literal && continuation.test(line.text);
    if (label === undefined && !goesOn) {
      open = undefined;
      return line;
    }
    open = label ?? open ?? '';
    const known = texts.get(open);
    const position = { file, line: line.number, column: line.text.indexOf('[') + 1 };
    if (known === undefined) texts.set(open, { text, position });
    else if (goesOn) texts.set(open, { ...known, text: `${known.text}\n${line.text.trim()}` });
    else findings.push(reportTwice(open, position));
    return { ...line, text: '' };
  });
  return { lines: kept, texts, findings };
}

function reportTwice(label: string, position: FootnoteText['position']): Finding {
  const hint = 'Geben Sie der zweiten einen anderen Namen, oder löschen Sie sie.';
  return createFinding(
    position,
    'warning',
    `Die Fußnote »${label}« steht auf dieser Folie zweimal.`,
    hint,
    'footnotes',
  );
}
