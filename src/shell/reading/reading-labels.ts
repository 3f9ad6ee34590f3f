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
  paragraph: (number: number) => `Absatz ${number}`,
  words: 'Wörter',
  hits: 'Treffer',
  noHits: 'Nichts gefunden.',
  hitCount: (count: number, shown: number) => `${count} Treffer${count > shown ? `, hier die ersten ${shown}` : ''}`,
  copyLink: 'Link kopieren',
  address: 'Adresse',
  copy: 'Kopieren',
  copied: 'Kopiert',
  copyYourself: 'Die Adresse ist markiert: Bitte mit Strg+C kopieren.',
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
  paragraph: (number) => `paragraph ${number}`,
  words: 'Words',
  hits: 'Hits',
  noHits: 'Nothing found.',
  hitCount: (count, shown) =>
    `${count} ${count === 1 ? 'hit' : 'hits'}${count > shown ? `, here the first ${shown}` : ''}`,
  copyLink: 'Copy link',
  address: 'Address',
  copy: 'Copy',
  copied: 'Copied',
  copyYourself: 'The address is selected: please copy it with Ctrl+C.',
  target: 'Where the link leads',
  wholeSlide: 'Whole slide',
  readOnAt: (slide) => `Continue at ${slide}`,
  wayBack: 'Back to the text',
};

export type ReadingLabels = typeof german;

export function readingLabels(lang: string): ReadingLabels {
  return inLanguage(lang, german, english);
}
