import { inLanguage } from './language.ts';

const german = {
  title: 'Hilfe',
  close: 'Schließen',
  keys: 'Tasten',
  guide: 'Anleitung',
  key: 'Taste',
  effect: 'Wirkung',
  menu: 'Startleiste',
  characters: 'Buchstaben, Ziffern und Zeichen als Tasten',
  charactersHint:
    'Schalten Sie sie aus, zum Beispiel wenn Sie diktieren. F1, Pfeile, Bild ab und Esc bleiben; für alles andere gibt es Schaltflächen unter „Menü“, „Mehr …“ und in der Sprecheransicht.',
};

const english: typeof german = {
  title: 'Help',
  close: 'Close',
  keys: 'Keys',
  guide: 'Guide',
  key: 'Key',
  effect: 'What it does',
  menu: 'Start bar',
  characters: 'Letters, digits and signs as keys',
  charactersHint:
    'Switch them off, for instance when you dictate. F1, arrows, Page down and Esc remain; for all else there are buttons under “Menu”, “More …” and in the speaker view.',
};

export function helpLabels(lang: string): typeof german {
  return inLanguage(lang, german, english);
}
