import { append } from './append.ts';
import type { Abbreviation } from './deck.ts';
import type { DeckMeta } from './deck-meta.ts';
import type { EverySlide } from './every-slide.ts';
import { createFinding, type Finding } from './finding.ts';
import type { FrontMatterEntry } from './front-matter.ts';
import { revealKeys, slidevKeys } from './import/foreign-format.ts';
import { nearest } from './nearest.ts';
import type { Position } from './node.ts';
import { readAbbreviations } from './read-abbreviations.ts';
import { readAudiences } from './read-audiences.ts';
import { readChecks } from './read-checks.ts';
import { lookKeys, readLook } from './read-look.ts';
import { readNotesSeparator, readSeparator } from './read-separator.ts';
import { readVariables, type Variables } from './read-variables.ts';
import { slugify } from './slugify.ts';
import { defaultSeparators, type Separators } from './split-slides.ts';
import { isForeignTheme } from './themes.ts';

type Mutable<T> = { -readonly [Key in keyof T]: T[Key] };

/** What front matter says about the slide it stands before. */
export interface SlideMeta {
  readonly layout?: string;
  /** Where the layout is named, for findings about it. */
  readonly layoutAt?: Position;
  readonly id?: string;
  /** Where the id is named, for findings about it. */
  readonly idAt?: Position;
  readonly class?: string;
  /** Minutes. */
  readonly duration?: number;
}

export interface FileMeta {
  /** Filled from the first file of a deck only. */
  readonly deck: Partial<DeckMeta>;
  readonly slide: SlideMeta;
  /** From the first file of a deck only; any of them may be explained twice, or not at all. */
  readonly abbreviations: readonly Abbreviation[];
  readonly everySlide: EverySlide;
  /** From the first file of a deck only. */
  readonly variables: Variables;
  readonly separators: Separators;
  readonly findings: readonly Finding[];
}

const slideKeys = ['layout', 'id', 'class', 'duration', 'audience', 'hidden'];
const deckKeys = [
  'title', 'subtitle', 'author', 'event', 'date', 'lang', 'duration', 'slug', 'license', 'notes', 'font', 'headingFont',
  'contact', 'abbreviations', 'audiences', 'variables', 'shared', 'checks', ...lookKeys,
]; // biome-ignore format: a list reads better than a column
const separatorKeys = ['separator', 'verticalSeparator', 'notesSeparator'];
/** Settings of reveal-md, Marp and Slidev that have no meaning here; decks that carry them still read. */
const foreignKeys: ReadonlySet<string> = new Set([
  ...revealKeys, ...slidevKeys,
  'css', 'template', 'marp', 'paginate', 'header', 'footer', 'size', 'style', 'math', 'transition', 'info',
]); // biome-ignore format: a list reads better than a column

/** Reads the typed facts out of a file's front matter. Every entry that is not understood is a finding. */
export function readMeta(entries: readonly FrontMatterEntry[], isFirstFile: boolean): FileMeta {
  const reader: MetaReader = {
    deck: {},
    slide: {},
    abbreviations: [],
    everySlide: {},
    variables: new Map(),
    separators: { ...defaultSeparators },
    findings: [],
    isFirstFile,
  };
  for (const entry of entries) readEntry(entry, reader);
  return reader;
}

interface MetaReader {
  readonly deck: Mutable<Partial<DeckMeta>>;
  readonly slide: Mutable<SlideMeta>;
  readonly abbreviations: Abbreviation[];
  readonly everySlide: Mutable<EverySlide>;
  variables: Variables;
  readonly separators: Mutable<Separators>;
  readonly findings: Finding[];
  readonly isFirstFile: boolean;
}

function readEntry(entry: FrontMatterEntry, reader: MetaReader): void {
  const { key } = entry;
  if (key === 'theme' && isForeignTheme(String(entry.value))) return reportForeign(entry, reader);
  if (key === 'duration') return readDuration(entry, reader);
  if (separatorKeys.includes(key)) return readSeparatorEntry(entry, reader);
  const belongsToSlide = slideKeys.includes(key);
  if (!belongsToSlide && !deckKeys.includes(key)) return reportUnknown(entry, reader);
  if (!belongsToSlide && !reader.isFirstFile) return reportMisplaced(entry, reader);
  const read = structured.get(key);
  if (read !== undefined) return read(entry, reader);
  const text = scalarText(entry.value);
  if (text === undefined) return reportValue(entry, 'ein Text', reader);
  if (key === 'layout' || key === 'id') reader.slide[`${key}At`] = entry.position;
  if (key === 'layout' || key === 'id' || key === 'class') reader.slide[key] = text;
  else if (key === 'notes') readNotesOrigin(entry, text, reader);
  else if (key === 'lang') readLanguage(entry, text, reader);
  else if (key === 'slug') readSlug(entry, text, reader);
  else if (key === 'font' || key === 'headingFont') readFont(entry, key, text, reader);
  else reader.deck[key as 'title' | 'subtitle' | 'author' | 'event' | 'date' | 'license'] = text;
}

/** What may be more than a line of text. */
const structured: ReadonlyMap<string, (entry: FrontMatterEntry, reader: MetaReader) => void> = new Map([
  ['contact', readContact],
  ['abbreviations', readAbbreviationsEntry],
  ['audience', readAudienceEntry],
  ['audiences', readAudienceEntry],
  ['hidden', readHidden],
  // Read by those who can look for it: `read-shared.ts`.
  ['shared', () => undefined],
  ['variables', readVariablesEntry],
  ['checks', readChecksEntry],
  ...lookKeys.map((key) => [key, readLookEntry] as const),
]);

function scalarText(value: unknown): string | undefined {
  if (typeof value === 'string') return value.trim() === '' ? undefined : value.trim();
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : undefined;
}

function readDuration(entry: FrontMatterEntry, reader: MetaReader): void {
  const minutes = typeof entry.value === 'string' ? Number(entry.value.replace(',', '.')) : entry.value;
  if (typeof minutes !== 'number' || !(minutes > 0) || minutes > 24 * 60) {
    return reportValue(entry, 'eine Zahl von Minuten, zum Beispiel 20', reader);
  }
  if (reader.isFirstFile) Object.assign(reader.deck, { duration: minutes, durationAt: entry.position });
  else reader.slide.duration = minutes;
}

function readLanguage(entry: FrontMatterEntry, text: string, reader: MetaReader): void {
  if (/^[a-z]{2,3}(?:-[a-z\d]{2,8}){0,3}$/i.test(text)) reader.deck.lang = text;
  else reportValue(entry, 'ein Sprachkürzel, zum Beispiel »de« oder »en«', reader);
}

function readSlug(entry: FrontMatterEntry, text: string, reader: MetaReader): void {
  const slug = slugify(text);
  if (slug !== '') reader.deck.slug = slug;
  if (slug !== text) {
    const instead = slug === '' ? 'etwas wie »mein-vortrag«' : `»${slug}«`;
    reportValue(entry, `ein Wort aus kleinen Buchstaben, Ziffern und Bindestrichen, also ${instead}`, reader);
  }
}

function readNotesOrigin(entry: FrontMatterEntry, text: string, reader: MetaReader): void {
  if (text === 'original' || text === 'addition') reader.deck.notesAre = text;
  else reportValue(entry, '»original« oder »addition« (die Notizen sind eine Ergänzung)', reader);
}

/** Whether there is such a file is for those to say who can look. */
function readFont(entry: FrontMatterEntry, key: 'font' | 'headingFont', text: string, reader: MetaReader): void {
  reader.deck[key] = text;
  reader.deck[`${key}At`] = entry.position;
}

function readContact(entry: FrontMatterEntry, reader: MetaReader): void {
  const lines = (entry.items ?? [entry.value]).map(scalarText);
  const contact = lines.filter((line) => line !== undefined);
  if (contact.length > 0) reader.deck.contact = contact;
  if (contact.length === 0 || contact.length < lines.length) {
    reportValue(entry, 'eine Zeile oder eine Liste von Zeilen, zum Beispiel eine E-Mail-Adresse', reader);
  }
}

function readAbbreviationsEntry(entry: FrontMatterEntry, reader: MetaReader): void {
  const { abbreviations, findings } = readAbbreviations(entry);
  append(reader.abbreviations, abbreviations);
  append(reader.findings, findings);
}

function readAudienceEntry(entry: FrontMatterEntry, reader: MetaReader): void {
  const audiences = readAudiences(entry.items ?? [entry.value]);
  if (audiences === undefined)
    reportValue(entry, 'ein Name oder eine Liste von Namen, zum Beispiel [rat, presse]', reader);
  else Object.assign(entry.key === 'audience' ? reader.everySlide : reader.deck, { audiences });
}

function readHidden(entry: FrontMatterEntry, reader: MetaReader): void {
  if (typeof entry.value === 'boolean') reader.everySlide.isHidden = entry.value;
  else reportValue(entry, '»true« oder »false«', reader);
}

function readVariablesEntry(entry: FrontMatterEntry, reader: MetaReader): void {
  const { variables, findings } = readVariables(entry);
  reader.variables = variables;
  append(reader.findings, findings);
}

function readChecksEntry(entry: FrontMatterEntry, reader: MetaReader): void {
  const { switchedOff, findings } = readChecks(entry);
  reader.deck.switchedOff = switchedOff;
  append(reader.findings, findings);
}

function readLookEntry(entry: FrontMatterEntry, reader: MetaReader): void {
  const { meta, finding } = readLook(entry);
  Object.assign(reader.deck, meta);
  if (finding) reader.findings.push(finding);
}

/** reveal-md takes regular expressions; those that stand for one line or for empty ones are taken over, others are a finding. */
function readSeparatorEntry(entry: FrontMatterEntry, reader: MetaReader): void {
  const source = String(entry.value);
  if (entry.key === 'notesSeparator') {
    const notes = readNotesSeparator(source);
    if (notes === undefined) return reportValue(entry, 'ein Wort am Anfang einer Zeile, zum Beispiel »Notiz:«', reader);
    reader.separators.notes = notes;
    return;
  }
  const separator = readSeparator(source);
  if (separator === undefined) return reportValue(entry, 'eine feste Zeile, zum Beispiel »---«', reader);
  reader.separators[entry.key === 'separator' ? 'horizontal' : 'vertical'] = [separator];
}

function reportUnknown(entry: FrontMatterEntry, reader: MetaReader): void {
  const known = reader.isFirstFile ? [...deckKeys, ...slideKeys] : slideKeys;
  if (foreignKeys.has(entry.key)) return reportForeign(entry, reader);
  const guess = nearest(entry.key, known);
  const hint = guess === undefined ? `Möglich sind: ${known.join(', ')}.` : `Meinten Sie »${guess}«?`;
  const message = `Die Angabe »${short(entry.key)}« ist nicht bekannt.`;
  reader.findings.push(createFinding(entry.position, 'warning', message, hint));
}

function reportForeign(entry: FrontMatterEntry, reader: MetaReader): void {
  const message = `Die Angabe »${short(entry.key)}« stammt aus einem anderen Werkzeug und bewirkt hier nichts.`;
  reader.findings.push(createFinding(entry.position, 'info', message, 'Sie kann stehen bleiben oder entfallen.'));
}

function reportMisplaced(entry: FrontMatterEntry, reader: MetaReader): void {
  const message = `»${entry.key}« gilt für den ganzen Vortrag und wird nur im Kopf der ersten Datei gelesen.`;
  reader.findings.push(createFinding(entry.position, 'warning', message, 'Verschieben Sie die Zeile dorthin.'));
}

function reportValue(entry: FrontMatterEntry, expected: string, reader: MetaReader): void {
  const message = `Der Wert von »${entry.key}« passt nicht.`;
  reader.findings.push(createFinding(entry.position, 'warning', message, `Erwartet wird ${expected}.`));
}

function short(text: string): string {
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}
