import type { Deck } from './deck.ts';
import { createFinding, type Finding } from './finding.ts';
import type { Locate } from './locate.ts';
import type { Position } from './node.ts';
import { readParagraphs } from './read-paragraphs.ts';
import type { SourceFile } from './source-file.ts';

const heading = /^#{2,6}(?=[\p{L}\d„"])/u;
const point = /^-(?=\p{L})/u;

/** `##Ziele` is no heading and `-Strom` no point of a list: the signs would stand on the slide. One `#` may be a hashtag. */
export function checkMissingSpaces(_: Deck, __: Locate, files: readonly SourceFile[]): readonly Finding[] {
  return files.flatMap(readParagraphs).flatMap((paragraph) => {
    const lines = paragraph.prose.split('\n');
    return lines.flatMap((line, index) => {
      const marks = heading.exec(line)?.[0] ?? (isPoint(lines, index) ? '-' : undefined);
      return marks === undefined
        ? []
        : [report({ file: paragraph.file, line: paragraph.line + index, column: 1 }, marks)];
    });
  });
}

/** One line alone may begin with a hyphen that is meant: »-fach«. */
function isPoint(lines: readonly string[], index: number): boolean {
  const begins = (line = '') => point.test(line);
  return begins(lines[index]) && (begins(lines[index - 1]) || begins(lines[index + 1]));
}

function report(at: Position, marks: string): Finding {
  const what = marks === '-' ? 'kein Punkt einer Aufzählung' : 'keine Überschrift';
  const message = `Nach »${marks}« fehlt ein Leerzeichen; so ist die Zeile ${what}.`;
  const finding = createFinding(at, 'warning', message, 'Setzen Sie eines.');
  return { ...finding, mend: { length: marks.length, text: `${marks} ` } };
}
