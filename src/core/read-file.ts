import { append } from './append.ts';
import type { Abbreviation, Block } from './deck.ts';
import type { DeckMeta } from './deck-meta.ts';
import { coverAll, type EverySlide } from './every-slide.ts';
import { createFinding, type Finding, ofRule } from './finding.ts';
import type { FootnoteText } from './footnote-reading.ts';
import { type FrontMatter, readFrontMatter } from './front-matter.ts';
import { detectFormat, formatNames } from './import/foreign-format.ts';
import { layouts } from './layout-list.ts';
import { defaultLayout, findLayout } from './layouts.ts';
import { lexMarkdown } from './lex-markdown.ts';
import type { Makers } from './makers.ts';
import { nearest } from './nearest.ts';
import type { Attributes, Position } from './node.ts';
import { normalizeText } from './normalize-text.ts';
import { numberFragments } from './number-fragments.ts';
import { readAudiences } from './read-audiences.ts';
import { readBlocks } from './read-blocks.ts';
import { readFootnotes } from './read-footnotes.ts';
import { readMeta, type SlideMeta } from './read-meta.ts';
import type { Variables } from './read-variables.ts';
import type { Reading } from './reading.ts';
import { type Line, scanLines } from './scan-lines.ts';
import type { SourceFile } from './source-file.ts';
import { type RawSlide, splitSlides } from './split-slides.ts';
import { takeAbbreviations } from './take-abbreviations.ts';
import { takeFootnotes } from './take-footnotes.ts';
import { walkAttributes } from './walk-blocks.ts';

/** In minutes. */
const longestTalk = 24 * 60;

/** A slide that does not know its neighbours yet, and so has neither place nor id. */
export interface DraftSlide {
  readonly vertical: boolean;
  readonly meta: SlideMeta;
  readonly layout: string;
  readonly attributes: Attributes;
  readonly audiences?: readonly string[];
  readonly blocks: readonly Block[];
  readonly notes: readonly Block[];
  readonly steps: number;
  readonly startsFile: boolean;
  readonly position: Position;
}

export interface ReadFile {
  readonly deck: Partial<DeckMeta>;
  readonly slides: readonly DraftSlide[];
  readonly variables: Variables;
  /** As they are explained; some may be so twice, or not at all. */
  readonly abbreviations: readonly Abbreviation[];
  readonly findings: readonly Finding[];
}

/** What is known of a file beside its text. */
export interface FileContext {
  /** Whether the deck begins with it. */
  readonly isFirst: boolean;
  readonly makers: Makers;
  /** Those of the deck; the first file brings them itself. */
  readonly variables: Variables;
  /** Of each line of the file: what is said there about all slides that begin there, beside the front matter. */
  readonly everySlide?: readonly EverySlide[];
}

/** One file: front matter, then slides. The front matter belongs to the file's first slide, in the first file to the deck too. */
export function readFile(file: SourceFile, { isFirst, everySlide = [], ...context }: FileContext): ReadFile {
  const lines = normalizeText(file.text).split('\n');
  const frontMatter = readFrontMatter(file.name, lines);
  const meta = readMeta(frontMatter.entries, isFirst);
  const scanned = scanLines(file.name, lines.slice(frontMatter.lineCount), frontMatter.lineCount + 1);
  const taken = takeAbbreviations(file.name, scanned.lines);
  const foreign = reportForeignDeck(file.name, frontMatter, scanned.lines);
  const findings: Finding[] = [
    ...foreign,
    ...ofRule('front-matter', [...frontMatter.findings, ...meta.findings]),
    ...scanned.findings,
    ...taken.findings,
  ];
  const { makers } = context;
  const variables = isFirst ? meta.variables : context.variables;
  const slides: DraftSlide[] = [];
  let topIsMissing = false;
  for (const [index, raw] of splitSlides(taken.lines, meta.separators).entries()) {
    const ownMeta = index === 0 ? meta.slide : {};
    if (isEmpty(raw) && Object.keys(ownMeta).length === 0) {
      if (index > 0) findings.push(reportEmpty(file.name, raw));
      topIsMissing ||= !raw.vertical;
      continue;
    }
    // A stack whose top slide is empty begins with the slide below it.
    const vertical = raw.vertical && !topIsMissing;
    topIsMissing = false;
    const reading = { file: file.name, lines, findings, slide: { attributes: {} }, makers, variables };
    const { isHidden, audiences } = coverAll(meta.everySlide, everySlide[raw.line - 1] ?? {});
    const slide = {
      ...(audiences && { audiences }),
      ...readSlide(raw, vertical, ownMeta, reading),
      startsFile: index === 0 && !isFirst,
    };
    if (isHidden || slide.attributes['data-visibility'] === 'hidden') {
      findings.push(reportHidden(slide.position));
      topIsMissing = !vertical;
    } else slides.push(slide);
  }
  return {
    deck: meta.deck,
    variables,
    slides,
    abbreviations: [...meta.abbreviations, ...taken.abbreviations],
    findings,
  };
}

/** Such a deck reads here, but not as it was meant. reveal.js's Markdown is ours. */
function reportForeignDeck(file: string, { entries }: FrontMatter, lines: readonly Line[]): Finding[] {
  const format = detectFormat(entries, lines);
  if (format === undefined || format === 'reveal-md') return [];
  const hint = `Mit »npm run import -- ${file}« wird daraus ein Vortrag für dieses Programm; diese Datei bleibt, wie sie ist.`;
  const message = `Diese Datei ist offenbar für ${formatNames[format]} geschrieben.`;
  return [createFinding({ file, line: 1, column: 1 }, 'warning', message, hint)];
}

/** As in reveal.js, where hidden slides do not exist for the audience. */
function reportHidden(at: Position): Finding {
  const hint = 'Soll sie erscheinen, entfernen Sie data-visibility="hidden" oder im Kopf der Datei »hidden: true«.';
  return createFinding(at, 'info', 'Diese Folie ist ausgeblendet und kommt in keine Ausgabe.', hint, 'hidden-slide');
}

function isEmpty(raw: RawSlide): boolean {
  return [...raw.body, ...raw.notes].every((line) => line.text.trim() === '');
}

function readSlide(
  raw: RawSlide,
  vertical: boolean,
  fileMeta: SlideMeta,
  reading: Reading,
): Omit<DraftSlide, 'startsFile'> {
  const position = { file: reading.file, line: raw.line, column: 1 };
  const blocks = readMarkdown(raw.body, reading);
  const notes = readMarkdown(raw.notes, { ...reading, slide: { attributes: {} }, marks: [] });
  const {
    id,
    'data-layout': layoutAttribute,
    'data-duration': durationAttribute,
    'data-timing': timing,
    'data-audience': audience,
    ...rest
  } = reading.slide.attributes;
  // reveal.js has it in seconds.
  const minutes = durationAttribute ?? (timing === undefined ? undefined : `${Number(timing) / 60}`);
  const duration = minutes === undefined ? {} : readDuration(minutes, position, reading.findings);
  const audiences = readAudiences([audience?.replaceAll(' ', ',')]);
  const meta: SlideMeta = { ...(id ? { id } : {}), ...duration, ...fileMeta };
  const wanted = fileMeta.layout ?? layoutAttribute;
  const classes = [fileMeta.class, rest['class']].filter((name) => name !== undefined).join(' ');
  return {
    vertical,
    meta,
    layout:
      wanted === undefined ? defaultLayout.name : readLayout(wanted, fileMeta.layoutAt ?? position, reading.findings),
    attributes: classes === '' ? rest : { ...rest, class: classes },
    ...(audiences && { audiences }),
    blocks,
    notes,
    steps: numberFragments(walkAttributes(blocks)),
    position,
  };
}

function readMarkdown(lines: readonly Line[], reading: Reading): readonly Block[] {
  const { lines: body, texts, findings } = takeFootnotes(reading.file, lines);
  if (texts.size === 0 && !lines.some(({ text }) => text.includes('[^'))) return readLines(lines, reading);
  append(reading.findings, findings);
  const footnotes = { texts, numbers: new Map<string, number>() };
  const blocks = readLines(body, { ...reading, footnotes });
  const readText = ({ text, position: { line } }: FootnoteText) =>
    readLines([{ text, number: line, literal: false }], reading);
  const all = readFootnotes(footnotes, readText, reading);
  return all === undefined ? blocks : [...blocks, all];
}

function readLines(lines: readonly Line[], reading: Reading): readonly Block[] {
  const first = lines[0];
  if (first === undefined) return [];
  const { tokens, trouble } = lexMarkdown(lines.map((line) => line.text).join('\n'));
  if (trouble !== undefined) {
    const at = { file: reading.file, line: first.number, column: 1 };
    const message = 'Hier stehen so viele Auszeichnungen, dass der Text unverändert gezeigt wird.';
    const hint = 'Lösen Sie tiefe Verschachtelungen auf oder teilen Sie den Absatz.';
    reading.findings.push(createFinding(at, 'warning', message, hint));
  }
  return readBlocks(tokens, first.number, reading.slide, reading);
}

function readLayout(wanted: string, at: Position, findings: Finding[]): string {
  if (findLayout(wanted) !== undefined) return wanted;
  const names = layouts.map((layout) => layout.name);
  const guess = nearest(wanted, names);
  const hint = guess === undefined ? `Es gibt: ${names.join(', ')}.` : `Meinten Sie »${guess}«?`;
  findings.push(createFinding(at, 'error', `Das Layout »${wanted.slice(0, 40)}« gibt es nicht.`, hint, 'layout'));
  return defaultLayout.name;
}

function readDuration(text: string, at: Position, findings: Finding[]): Pick<SlideMeta, 'duration'> {
  const minutes = Number(text.replace(',', '.'));
  if (minutes > 0 && minutes <= longestTalk) return { duration: minutes };
  const hint = 'Erwartet wird eine Zahl von Minuten, zum Beispiel 1.5';
  findings.push(createFinding(at, 'warning', 'Der Wert von »data-duration« passt nicht.', hint));
  return {};
}

function reportEmpty(file: string, raw: RawSlide): Finding {
  const at = { file, line: raw.line, column: 1 };
  const hint = 'Löschen Sie eine der Trennlinien oder schreiben Sie etwas dazwischen.';
  return createFinding(at, 'warning', 'Zwischen zwei Trennlinien steht nichts; es entsteht keine Folie.', hint);
}
