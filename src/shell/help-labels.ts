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
    'Schalten Sie sie aus, zum Beispiel wenn Sie diktieren. F1, Pfeile, Bild ab und Esc bleiben; für Bild und Zeigen gibt es Schaltflächen in der Sprecheransicht.',
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
    'Switch them off, for instance when you dictate. F1, arrows, Page down and Esc remain; for picture and pointing there are buttons in the speaker view.',
};

export function helpLabels(lang: string): typeof german {
  return inLanguage(lang, german, english);
}
