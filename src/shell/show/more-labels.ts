import type { Action } from '../../talk/keys.ts';
import { inLanguage } from '../language.ts';

/** Names of buttons, where what is said of the key does not do for one. */
type ButtonNames = Readonly<Partial<Record<Action, string>>>;

const german: ButtonNames = {
  next: 'weiter',
  jump: 'zu einer Folie springen',
  black: 'Bild schwarz',
  white: 'Bild weiß',
  frozen: 'Bild einfrieren',
  read: 'Lesen: der Vortrag als Text',
  print: 'Drucken …',
  help: 'Hilfe',
  escape: 'Bild zurückholen',
};

const english: ButtonNames = {
  next: 'on',
  jump: 'jump to a slide',
  black: 'black screen',
  white: 'white screen',
  frozen: 'freeze the picture',
  read: 'reading: the talk as text',
  print: 'Print …',
  help: 'help',
  escape: 'bring the picture back',
};

export function buttonNames(lang: string): ButtonNames {
  return inLanguage(lang, german, english);
}
