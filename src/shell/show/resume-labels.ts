import { inLanguage } from '../language.ts';

const german = {
  notice: 'Hinweis',
  resumed: (number: number, total: number, elapsed: string) =>
    `Fortgesetzt nach einem Abbruch: Folie ${number} von ${total}, Vortragszeit ${elapsed}.`,
  fromTheStart: 'Von vorn beginnen',
  fine: 'In Ordnung',
  lastHeld: (day: string, time: string, number: number, total: number) =>
    `Zuletzt gehalten am ${day} um ${time} Uhr, bis Folie ${number} von ${total}.`,
  resume: 'Fortsetzen',
  startAnew: 'Neu beginnen',
};

const english: typeof german = {
  notice: 'Notice',
  resumed: (number, total, elapsed) => `Resumed after a crash: slide ${number} of ${total}, elapsed time ${elapsed}.`,
  fromTheStart: 'Start from the beginning',
  fine: 'OK',
  lastHeld: (day, time, number, total) => `Last held on ${day} at ${time}, up to slide ${number} of ${total}.`,
  resume: 'Resume',
  startAnew: 'Start anew',
};

export const resumeLabels = (lang: string) => inLanguage(lang, german, english);
