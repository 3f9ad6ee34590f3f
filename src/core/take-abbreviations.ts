import type { Abbreviation } from './deck.ts';
import { createFinding, type Finding } from './finding.ts';
import type { Line } from './scan-lines.ts';

/** `*[IMAG]: …`, as in PHP Markdown Extra; in a quote too, for slides that are one addition. */
const definition = /^( {0,3}(?:> ?){0,9})\*\[([^\]]{0,200})\]:(.*)$/;
/** The same with something forgotten; `*[a](b) c*` and `*[a] c*` are emphasis. */
const almost = /^( {0,3}(?:> ?){0,9})\*\[([^\](]{1,200})\]\s+[^\s*:(][^*]*$/;

/** Takes the lines that explain abbreviations out of a file. Empty ones are left, so that all line numbers hold. */
export function takeAbbreviations(
  file: string,
  lines: readonly Line[],
): { lines: readonly Line[]; abbreviations: readonly Abbreviation[]; findings: readonly Finding[] } {
  const abbreviations: Abbreviation[] = [];
  const findings: Finding[] = [];
  const kept = lines.map((line) => {
    if (line.literal || !line.text.includes('*[')) return line;
    const found = definition.exec(line.text);
    const position = { file, line: line.number, column: line.text.indexOf('*[') + 1 };
    if (found === null) {
      if (almost.test(line.text)) findings.push(reportColon(position));
      return line;
    }
    const [, quote = '', term = '', meaning = ''] = found;
    abbreviations.push({ term: term.trim(), meaning: meaning.trim(), position });
    return { ...line, text: quote.trimEnd() };
  });
  return { lines: kept, abbreviations, findings };
}

function reportColon(position: Abbreviation['position']): Finding {
  const message = 'Diese Zeile sieht aus wie eine Abkürzung mit Erklärung; ihr fehlt der Doppelpunkt.';
  const hint = 'Schreiben Sie *[IMAG]: Interministerielle Arbeitsgruppe';
  return createFinding(position, 'warning', message, hint, 'abbreviations');
}
