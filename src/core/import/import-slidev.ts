import { type FrontMatterEntry, readFrontMatter } from '../front-matter.ts';
import { findLayout } from '../layouts.ts';
import { importFrontMatter, reportEntry } from './import-front-matter.ts';
import {
  attribute,
  type ForeignLine,
  type ImportedSlide,
  type Importing,
  readForeignLines,
  report,
} from './importing.ts';
import { importSlidevBody } from './slidev-body.ts';
import { writeImported } from './write-imported.ts';

interface RawSlide {
  readonly entries: readonly FrontMatterEntry[];
  /** The lines of the front matter, for what is said of it. */
  readonly head: readonly ForeignLine[];
  readonly lines: readonly ForeignLine[];
}

const handled = new Set(['layout', 'class', 'background', 'image', 'hide', 'disabled', 'routeAlias']);
const layouts: Readonly<Record<string, string>> = {
  cover: 'title',
  intro: 'title',
  fact: 'statement',
  center: 'statement',
  end: 'statement',
  image: 'image',
  'image-left': 'image',
  'image-right': 'image',
  'two-cols': 'two-columns',
  'two-cols-header': 'two-columns',
};

/** Slidev: front matter before every slide, layouts by other names, notes in the last comment, components. */
export function importSlidev(texts: readonly string[], importing: Importing): string {
  const head = importFrontMatter(texts, handled, importing);
  const lines = readForeignLines(texts.slice(head.lineCount), head.lineCount + 1);
  const first = readForeignLines(texts.slice(0, head.lineCount), 1);
  const slides = splitSlidev(lines, importing).map((raw, index): ImportedSlide => {
    const own = index === 0 ? { ...raw, entries: head.entries, head: first } : raw;
    return importSlide(own, index > 0, importing);
  });
  return writeImported(head.lines, slides);
}

/** As Slidev does it: a line of dashes begins a slide, and front matter where text follows it directly. */
function splitSlidev(lines: readonly ForeignLine[], importing: Importing): readonly RawSlide[] {
  const slides: { entries: readonly FrontMatterEntry[]; head: readonly ForeignLine[]; lines: ForeignLine[] }[] = [];
  slides.push({ entries: [], head: [], lines: [] });
  const nextDashes = findNextDashes(lines);
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index];
    if (line === undefined) break;
    if (line.isCode || !/^---+\s*$/.test(line.text)) {
      slides.at(-1)?.lines.push(line);
      continue;
    }
    const end = nextDashes[index] ?? -1;
    const head = end === -1 || (lines[index + 1]?.text.trim() ?? '') === '' ? [] : lines.slice(index, end + 1);
    const read = readHead(head, importing);
    slides.push({ entries: read, head: read.length === 0 ? [] : head, lines: [] });
    if (read.length > 0) index = end;
  }
  return slides;
}

/** For each line where the next `---` below it stands. */
function findNextDashes(lines: readonly ForeignLine[]): readonly number[] {
  const next: number[] = [];
  let last = -1;
  for (let index = lines.length - 1; index >= 0; index--) {
    next[index] = last;
    if (/^---\s*$/.test(lines[index]?.text ?? '')) last = index;
  }
  return next;
}

/** What is no front matter stays text. */
function readHead(head: readonly ForeignLine[], { file }: Importing): readonly FrontMatterEntry[] {
  const first = head[0];
  if (first === undefined) return [];
  const { entries } = readFrontMatter(
    file,
    head.map(({ text }) => text),
  );
  return entries.map((entry) => ({
    ...entry,
    position: { ...entry.position, line: entry.position.line + first.number - 1 },
  }));
}

function importSlide({ entries, head, lines }: RawSlide, reports: boolean, importing: Importing): ImportedSlide {
  const attributes: string[] = [];
  const pictures: string[] = [];
  for (const [index, entry] of entries.entries()) {
    const { line } = entry.position;
    const end = entries[index + 1]?.position.line ?? line + 1000;
    const source = head.filter(({ number }) => number >= line && number < end).map(({ text }) => text);
    if (/^---\s*$/.test(source.at(-1) ?? '')) source.pop();
    if (handled.has(entry.key)) importEntry(entry, source.join('\n'), attributes, pictures, importing);
    // Those of the whole deck have been seen to.
    else if (reports) reportEntry(entry, source.join('\n'), importing);
  }
  const { body, notes } = importSlidevBody(lines, importing);
  return { attributes, body: [...body, ...pictures], notes, vertical: false };
}

function importEntry(
  { key, value, position }: FrontMatterEntry,
  source: string,
  attributes: string[],
  pictures: string[],
  importing: Importing,
): void {
  const text = String(value);
  const say = (severity: 'info' | 'warning', hint: string) => report(importing, position.line, severity, source, hint);
  if (key === 'layout') {
    const layout = layouts[text] ?? findLayout(text)?.name;
    if (layout !== undefined) attributes.push(attribute('data-layout', layout));
    if (layout === undefined) say('warning', 'Die Folie hat nun das übliche Layout points.');
    else say('info', `Das Layout heißt hier ${layout}.`);
  } else if (key === 'class') {
    attributes.push(attribute('class', text));
    say('info', 'Die Klasse bleibt, ihr Aussehen nicht.');
  } else if (key === 'routeAlias') {
    attributes.push(attribute('id', text));
    say('info', 'Daraus wurde der Name der Folie (id).');
  } else if (key === 'image') {
    pictures.push('', `![](${text.replace(/^\//, '')}) <!-- .element: role="presentation" -->`);
    say('info', 'Daraus wurde ein Bild auf der Folie; sagt es etwas, beschreiben Sie es.');
  } else if (key === 'background') {
    attributes.push(attribute('data-background', text.replace(/^\/(?!\/)/, '')));
    say('info', 'Daraus wurde data-background.');
  } else if (text === 'true') {
    attributes.push('data-visibility="hidden"');
    say('info', 'Daraus wurde data-visibility="hidden".');
  } else say('info', 'Die Folie ist zu sehen.');
}
