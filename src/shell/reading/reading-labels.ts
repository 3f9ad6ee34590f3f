import { inLanguage } from '../language.ts';

const german = {
  bar: 'Lesefassung',
  toTalk: 'Zum Vortrag',
  contents: 'Inhalt',
  search: 'Suchen',
  more: 'Mehr',
  dark: 'Dunkle Farben',
  print: 'Drucken',
  help: 'Hilfe',
  close: 'Schließen',
  place: (number: number, total: number) => `Folie ${number} von ${total}`,
  slide: (number: number) => `Folie ${number}`,
  notes: 'Notizen',
  words: 'Suchwort',
  hits: 'Treffer',
  /** `words`: those that are nowhere; none where it is only that they do not stand together. */
  noHits: (words: readonly string[]) => {
    const names = words.map((word) => `„${word}“`);
    if (names.length === 0) return 'In keinem Absatz stehen alle Wörter.';
    return `${names.join(' und ')} ${names.length === 1 ? 'kommt' : 'kommen'} nicht vor.`;
  },
  hitCount: (count: number, shown: number) => `${count} Treffer${count > shown ? `, hier die ersten ${shown}` : ''}`,
  copyLink: 'Link kopieren',
  address: 'Adresse',
  copy: 'Kopieren',
  copied: 'Kopiert',
  copyYourself: (hasKeyboard: boolean): string =>
    hasKeyboard ? 'Markiert: Bitte mit Strg+C kopieren.' : 'Markiert: lange darauf tippen, dann „Kopieren“.',
  sameFolder: 'Der Link öffnet sich nur, wenn die Datei am selben Ort liegt.',
  quotation: 'Text',
  copyQuotation: 'Text kopieren',
  quote: (text: string, where: string) => `„${text.replaceAll('„', '‚').replaceAll('“', '‘')}“ (${where})`,
  target: 'Wohin der Link führt',
  wholeSlide: 'Ganze Folie',
  readOnAt: (slide: string) => `Weiter bei ${slide}`,
  wayBack: 'Zurück zum Text',
};

const english: typeof german = {
  bar: 'Reading edition',
  toTalk: 'To the talk',
  contents: 'Contents',
  search: 'Search',
  more: 'More',
  dark: 'Dark colours',
  print: 'Print',
  help: 'Help',
  close: 'Close',
  place: (number, total) => `Slide ${number} of ${total}`,
  slide: (number) => `Slide ${number}`,
  notes: 'Notes',
  words: 'Search for',
  hits: 'Hits',
  noHits: (words) => {
    const names = words.map((word) => `“${word}”`);
    if (names.length === 0) return 'No paragraph has all of these words.';
    return `${names.join(' and ')} ${names.length === 1 ? 'is' : 'are'} not in it.`;
  },
  hitCount: (count, shown) =>
    `${count} ${count === 1 ? 'hit' : 'hits'}${count > shown ? `, here the first ${shown}` : ''}`,
  copyLink: 'Copy link',
  address: 'Address',
  copy: 'Copy',
  copied: 'Copied',
  copyYourself: (hasKeyboard) =>
    hasKeyboard ? 'Selected: please copy it with Ctrl+C.' : 'Selected: press and hold it, then “Copy”.',
  sameFolder: 'The link opens only where the file is in the same place.',
  quotation: 'Text',
  copyQuotation: 'Copy text',
  quote: (text, where) => `“${text.replaceAll('“', '‘').replaceAll('”', '’')}” (${where})`,
  target: 'Where the link leads',
  wholeSlide: 'Whole slide',
  readOnAt: (slide) => `Continue at ${slide}`,
  wayBack: 'Back to the text',
};

export type ReadingLabels = typeof german;

export function readingLabels(lang: string): ReadingLabels {
  return inLanguage(lang, german, english);
}
