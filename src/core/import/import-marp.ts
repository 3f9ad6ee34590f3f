import { asFragmentPoint } from './fragment-point.ts';
import { importFormulas } from './import-formulas.ts';
import { importFrontMatter, reportEntry } from './import-front-matter.ts';
import {
  type ForeignLine,
  type ImportedSlide,
  type Importing,
  readForeignLines,
  replaceComments,
  report,
} from './importing.ts';
import {
  type MarpDirectives,
  marpHandled,
  readDirectives,
  reportDirective,
  slideAttributes,
  splitsAt,
} from './marp-directives.ts';
import { importMarpPictures } from './marp-pictures.ts';
import { writeImported } from './write-imported.ts';

const rule = /^ {0,3}(?:(?:-[ \t]*){3,}|(?:_[ \t]*){3,}|(?:\*[ \t]*){3,})$/;

const tooLong = 'Titel behalten hier ihre Größe; ist einer zu lang, kürzen Sie ihn.';

/** Marp: every rule separates, comments are directives or notes, pictures have keywords. */
export function importMarp(written: readonly string[], importing: Importing): string {
  const texts = written.map(quoteColor);
  const head = importFrontMatter(texts, marpHandled, importing);
  let lasting: MarpDirectives = {};
  for (const { key, value: given, items, position } of head.entries) {
    if (!marpHandled.has(key)) continue;
    const value = items?.join(' ') ?? String(given);
    lasting = { ...lasting, [key]: { value, line: position.line } };
    reportDirective(key, `${key}: ${value}`, position.line, importing);
  }
  const lines = readForeignLines(texts.slice(head.lineCount), head.lineCount + 1);
  const slides: ImportedSlide[] = [];
  for (const raw of splitMarp(lines, lasting)) {
    const read = readSlide(raw, lasting, importing);
    lasting = read.lasting;
    slides.push(read.slide);
  }
  return writeImported(head.lines, slides);
}

/** Marp takes `#fff` for a color in its front matter; in YAML it is a comment. */
function quoteColor(text: string): string {
  return text.replace(/^((?:backgroundColor|color):\s+)(#[\da-f]{3,8})\s*$/i, '$1"$2"');
}

function splitMarp(lines: readonly ForeignLine[], directives: MarpDirectives): readonly (readonly ForeignLine[])[] {
  const slides: ForeignLine[][] = [[]];
  for (const line of lines) {
    const current = slides.at(-1) ?? [];
    const before = current.at(-1);
    if (!line.isCode && rule.test(line.text)) {
      const isUnderline = /^ {0,3}-+\s*$/.test(line.text) && before !== undefined && isPlainText(before);
      if (!isUnderline) slides.push([]);
      // A line of dashes below text makes a heading of it.
      else current[current.length - 1] = { ...before, text: `## ${before.text.trim()}` };
    } else if (splitsAt(line, directives) && current.some(({ text }) => text.trim() !== '')) slides.push([line]);
    else current.push(line);
  }
  return slides;
}

/** What a line of dashes would make a heading of. */
function isPlainText({ text, isCode }: ForeignLine): boolean {
  return !isCode && text.trim() !== '' && !/^\s*(?:[-*+>#|<]|\d+[.)]\s|!\[|```|~~~)/.test(text);
}

function readSlide(
  lines: readonly ForeignLine[],
  lasting: MarpDirectives,
  importing: Importing,
): { slide: ImportedSlide; lasting: MarpDirectives } {
  let [after, own]: [MarpDirectives, MarpDirectives] = [lasting, {}];
  const notes: string[] = [];
  const body = replaceComments(lines, (comment, line) => {
    if (/^\s*fit\s*$/.test(comment)) {
      report(importing, line, 'warning', `<!--${comment}-->`, tooLong);
      return '';
    }
    const directives = readDirectives(comment, line);
    if (directives === undefined) notes.push(...(notes.length > 0 ? [''] : []), ...comment.trim().split('\n'));
    for (const directive of directives ?? []) {
      const { key, value } = directive;
      const name = key.replace(/^[_$]/, '');
      if (!marpHandled.has(name)) {
        const position = { file: importing.file, line: directive.line, column: 1 };
        reportEntry({ key, value, position }, directive.source, importing);
        continue;
      }
      reportDirective(name, directive.source, directive.line, importing);
      if (key.startsWith('_')) own = { ...own, [name]: directive };
      else after = { ...after, [name]: directive };
    }
    return '';
  });
  const pictures = importMarpPictures(importLines(body, importing), importing);
  const attributes = [...slideAttributes({ ...after, ...own }), ...pictures.attributes];
  return { slide: { attributes, body: pictures.lines, notes, vertical: false }, lasting: after };
}

function importLines(lines: readonly ForeignLine[], importing: Importing): readonly ForeignLine[] {
  let isInList = false;
  return lines.map((line) => {
    if (line.isCode) return line;
    const point = /^\s*(?:\*|\d{1,9}\))\s/.test(line.text) ? asFragmentPoint(line.text) : undefined;
    if (point !== undefined && !isInList)
      report(
        importing,
        line.number,
        'info',
        line.text,
        'Solche Punkte zeigt Marp Schritt für Schritt (class="fragment").',
      );
    isInList = point !== undefined || (isInList && line.text.trim() !== '');
    return { ...line, text: importFormulas(point ?? line.text, line.number, importing) };
  });
}
