import { inLanguage } from '../language.ts';

const german = {
  bar: 'Lesefassung',
  toTalk: 'Zum Vortrag',
  contents: 'Inhalt',
  more: 'Mehr',
  dark: 'Dunkle Farben',
  print: 'Drucken',
  help: 'Hilfe',
  place: (number: number, total: number) => `Folie ${number} von ${total}`,
};

const english: typeof german = {
  bar: 'Reading edition',
  toTalk: 'To the talk',
  contents: 'Contents',
  more: 'More',
  dark: 'Dark colours',
  print: 'Print',
  help: 'Help',
  place: (number, total) => `Slide ${number} of ${total}`,
};

export type ReadingLabels = typeof german;

export function readingLabels(lang: string): ReadingLabels {
  return inLanguage(lang, german, english);
}
