import { inLanguage } from '../language.ts';

const german = {
  notice: 'Hinweis',
  resumed: (number: number, total: number, elapsed: string) =>
    `Fortgesetzt nach einem Abbruch: Folie ${number} von ${total}, Vortragszeit ${elapsed}.`,
  fromTheStart: 'Von vorn beginnen',
  fine: 'In Ordnung',
  interrupted: (day: string, time: string, number: number, total: number) =>
    `Dieser Vortrag wurde am ${day} um ${time} Uhr bei Folie ${number} von ${total} unterbrochen.`,
  resume: 'Fortsetzen',
  startAnew: 'Neu beginnen',
};

const english: typeof german = {
  notice: 'Notice',
  resumed: (number, total, elapsed) => `Resumed after a crash: slide ${number} of ${total}, elapsed time ${elapsed}.`,
  fromTheStart: 'Start from the beginning',
  fine: 'OK',
  interrupted: (day, time, number, total) =>
    `This talk was interrupted on ${day} at ${time}, at slide ${number} of ${total}.`,
  resume: 'Resume',
  startAnew: 'Start anew',
};

export const resumeLabels = (lang: string) => inLanguage(lang, german, english);
