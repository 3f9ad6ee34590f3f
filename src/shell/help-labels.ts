import { inLanguage } from './language.ts';

const german = {
  title: 'Hilfe',
  close: 'Schließen',
  keys: 'Tasten',
  guide: 'Anleitung',
  key: 'Taste',
  effect: 'Wirkung',
  menu: 'Startleiste',
  reading: 'Lesen',
  /** Names as they stand on the buttons, and what they are good for. */
  ways: [
    ['Inhalt', 'führt zu jeder Folie.'],
    ['Suchen', 'findet Wörter und Teile davon in Folien und Notizen; „vor Ort“ in Anführungszeichen nur als Ganzes.'],
    ['Link kopieren', 'steht über jeder Folie: eine Adresse, die zu ihr oder zu einem ihrer Absätze führt.'],
    ['Weiter bei …', 'erscheint, wenn Sie wiederkommen und der Browser sich merken darf, wo Sie aufgehört haben.'],
    ['Dunkle Farben', 'macht die Schrift hell und den Grund dunkel; noch einmal gewählt, ist es wie vorher.'],
    ['Drucken', 'bringt Folien, Handout oder Lesefassung auf Papier.'],
    ['Zum Vortrag', 'zeigt dieselbe Folie als Bild; wie man vorträgt, steht dort in der Hilfe.'],
  ],
  readingKeys: {
    read: 'zum Vortrag',
    help: 'Hilfe',
    windows: 'Beim Lesen',
    list: 'In der Suche',
    rowUp: 'zum Treffer darüber',
    rowDown: 'zum Treffer darunter',
    jumpTo: 'zum gewählten Treffer springen',
  },
  readingHint: 'Schalten Sie sie aus, zum Beispiel wenn Sie diktieren. F1 bleibt; für alles gibt es Schaltflächen.',
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
  reading: 'Reading',
  ways: [
    ['Contents', 'leads to each slide.'],
    ['Search', 'finds words and parts of them in slides and notes; “on site” in quotes only as a whole.'],
    ['Copy link', 'stands above each slide: an address that leads to it or to one of its paragraphs.'],
    ['Continue at …', 'appears when you come back and the browser may remember where you stopped.'],
    ['Dark colours', 'makes letters light and the ground dark; chosen once more, all is as before.'],
    ['Print', 'brings slides, handout or reading edition to paper.'],
    ['To the talk', 'shows the same slide as a picture; how to present it, the help says there.'],
  ],
  readingKeys: {
    read: 'to the talk',
    help: 'help',
    windows: 'While reading',
    list: 'In the search',
    rowUp: 'to the hit above',
    rowDown: 'to the hit below',
    jumpTo: 'jump to the chosen hit',
  },
  readingHint: 'Switch them off, for instance when you dictate. F1 remains; there are buttons for all.',
  characters: 'Letters, digits and signs as keys',
  charactersHint:
    'Switch them off, for instance when you dictate. F1, arrows, Page down and Esc remain; for all else there are buttons under “Menu”, “More …” and in the speaker view.',
};

export function helpLabels(lang: string): typeof german {
  return inLanguage(lang, german, english);
}
