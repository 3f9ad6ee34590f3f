import { inLanguage } from '../language.ts';
import type { Limit } from '../limits.ts';

interface MenuLabels {
  readonly menu: string;
  readonly present: string;
  readonly speakerView: string;
  readonly speakerViewHere: string;
  readonly read: string;
  readonly print: string;
  readonly printWithInk: string;
  readonly check: string;
  readonly help: string;
  readonly more: string;
  readonly all: string;
  readonly close: string;
  /** The button that brings the bar back. */
  readonly button: string;
  /** What is refused, in a word where there are several. */
  readonly limits: Readonly<Record<Limit, string>>;
  /** What follows from it, where it is the only one. */
  readonly consequences: Readonly<Record<Limit, string>>;
  readonly limited: (what: string, hasKeys: boolean) => string;
}

const german: MenuLabels = {
  menu: 'Start',
  present: 'Vortragen',
  speakerView: 'Sprecheransicht',
  speakerViewHere: 'Sprecheransicht hier',
  read: 'Lesen',
  print: 'Drucken',
  printWithInk: 'Drucken mit Zeichnungen',
  check: 'Technik-Check',
  help: 'Hilfe',
  more: 'Mehr …',
  all: 'Alle Funktionen',
  close: 'Schließen',
  button: 'Menü',
  limits: {
    storage: 'Speicher',
    channel: 'Verbindung der Fenster',
    fullscreen: 'Vollbild',
    popups: 'neue Fenster',
  },
  consequences: {
    storage: 'Speicher blockiert – nach einem Absturz beginnt der Vortrag von vorn',
    channel: 'Verbindung der Fenster blockiert – öffnen Sie die Sprecheransicht nur mit S',
    fullscreen: 'Vollbild blockiert – versuchen Sie F11',
    popups: 'neue Fenster blockiert – V zeigt die Sprecheransicht hier',
  },
  limited: (what, hasKeys) => `Hier eingeschränkt: ${what}. ${hasKeys ? 'T' : 'Technik-Check'} zeigt mehr.`,
};

const english: MenuLabels = {
  menu: 'Start',
  present: 'Present',
  speakerView: 'Speaker view',
  speakerViewHere: 'Speaker view here',
  read: 'Read',
  print: 'Print',
  printWithInk: 'Print with drawings',
  check: 'Technical check',
  help: 'Help',
  more: 'More …',
  all: 'All functions',
  close: 'Close',
  button: 'Menu',
  limits: {
    storage: 'storage',
    channel: 'connection of the windows',
    fullscreen: 'full screen',
    popups: 'new windows',
  },
  consequences: {
    storage: 'storage blocked – after a crash the talk begins anew',
    channel: 'connection of the windows blocked – open the speaker view with S only',
    fullscreen: 'full screen blocked – try F11',
    popups: 'new windows blocked – V shows the speaker view here',
  },
  limited: (what, hasKeys) => `Limited here: ${what}. ${hasKeys ? 'T' : 'Technical check'} shows more.`,
};

export function menuLabels(lang: string): MenuLabels {
  return inLanguage(lang, german, english);
}
