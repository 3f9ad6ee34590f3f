import { inLanguage } from './language.ts';

const german = {
  title: 'Zu einer Folie',
  search: 'Nummer oder Wort',
  list: 'Folien',
  current: 'aktuelle Folie',
  nothing: 'Keine Folie gefunden.',
  hint: 'Pfeiltasten wählen, Eingabe springt, Esc schließt.',
  close: 'Schließen',
};

const english: typeof german = {
  title: 'Go to a slide',
  search: 'Number or word',
  list: 'Slides',
  current: 'current slide',
  nothing: 'No slide found.',
  hint: 'Arrow keys choose, Enter jumps, Esc closes.',
  close: 'Close',
};

export const jumpLabels = (lang: string) => inLanguage(lang, german, english);
