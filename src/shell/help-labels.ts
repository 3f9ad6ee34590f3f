import { inLanguage } from './language.ts';

const german = {
  title: 'Hilfe',
  close: 'Schließen',
  keys: 'Tasten',
  guide: 'Anleitung',
  key: 'Taste',
  effect: 'Wirkung',
  characters: 'Tasten aus einzelnen Zeichen',
  charactersHint:
    'Ausgeschaltet wirken Buchstaben, Ziffern und Satzzeichen nicht mehr, zum Beispiel wenn Sie diktieren. F1, Pfeile, Bild ab und Esc bleiben.',
};

const english: typeof german = {
  title: 'Help',
  close: 'Close',
  keys: 'Keys',
  guide: 'Guide',
  key: 'Key',
  effect: 'What it does',
  characters: 'Keys of single characters',
  charactersHint:
    'Switched off, letters, digits and signs do nothing any more, for instance when you dictate. F1, arrows, Page down and Esc remain.',
};

export function helpLabels(lang: string): typeof german {
  return inLanguage(lang, german, english);
}
