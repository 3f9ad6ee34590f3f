import type { Screen } from '../../talk/talk.ts';
import { formatElapsed } from '../elapsed.ts';
import { inLanguage } from '../language.ts';

const time = (seconds: number) => formatElapsed(seconds * 1000);

/** What the audience sees, for the speaker who does not look round; `slide` counts from 1. */
type Seen = Readonly<Record<Screen, (slide: number) => string>>;

const german = {
  step: (step: number) => `Schritt ${step}`,
  timeControls: 'Vortragszeit',
  start: 'Starten',
  pause: 'Anhalten',
  // Not "Weiter": that is the button which goes on to the next step.
  resume: 'Fortsetzen',
  notStarted: 'Startet beim Blättern',
  paused: 'Angehalten',
  reset: 'Zurücksetzen',
  undo: 'Rückgängig',
  restore: 'Zurücksetzen rückgängig',
  remaining: (seconds: number) => `noch ${time(seconds)}`,
  over: (seconds: number) => `${time(seconds)} über der Zeit`,
  onTime: 'im Plan',
  behind: (seconds: number) => `${time(seconds)} hinter dem Plan`,
  ahead: (seconds: number) => `${time(seconds)} vor dem Plan`,
  slideTime: (seconds: number) => `Folie ${time(seconds)}`,
  slideTimeOf: (seconds: number, planned: number) => `Folie ${time(seconds)} von ${time(planned)}`,
  picture: 'Bild für das Publikum',
  black: 'Schwarz',
  white: 'Weiß',
  frozen: 'Einfrieren',
  audienceSees: 'Publikum sieht: ',
  audienceWillSee: 'Publikum danach: ',
  seen: {
    live: () => 'diese Folie',
    black: () => 'schwarzes Bild',
    white: () => 'weißes Bild',
    frozen: (slide) => `weiterhin Folie ${slide}`,
  } as Seen,
  pointing: 'Zeigen und Zeichnen',
  slides: 'Folien',
  more: 'Weitere Hilfen',
  ways: { help: 'Hilfe', check: 'Technik-Check', report: 'Bericht' },
  smaller: 'Notizen kleiner',
  larger: 'Notizen größer',
  partOf: (part: number, total: number) => `Teil ${part} von ${total}`,
  oneScreen: 'Nur ein Bildschirm: Ihr Publikum sieht jetzt diese Ansicht.',
  showSlides: 'Folien zeigen',
};

const english: typeof german = {
  step: (step) => `Step ${step}`,
  timeControls: 'Time of the talk',
  start: 'Start',
  pause: 'Pause',
  resume: 'Resume',
  notStarted: 'Starts with the first step',
  paused: 'Paused',
  reset: 'Reset',
  undo: 'Undo',
  restore: 'Undo reset',
  remaining: (seconds) => `${time(seconds)} left`,
  over: (seconds) => `${time(seconds)} over time`,
  onTime: 'on time',
  behind: (seconds) => `${time(seconds)} behind the plan`,
  ahead: (seconds) => `${time(seconds)} ahead of the plan`,
  slideTime: (seconds) => `Slide ${time(seconds)}`,
  slideTimeOf: (seconds, planned) => `Slide ${time(seconds)} of ${time(planned)}`,
  picture: 'Picture for the audience',
  black: 'Black',
  white: 'White',
  frozen: 'Freeze',
  audienceSees: 'Audience sees: ',
  audienceWillSee: 'Audience afterwards: ',
  seen: {
    live: () => 'this slide',
    black: () => 'a black screen',
    white: () => 'a white screen',
    frozen: (slide) => `still slide ${slide}`,
  },
  pointing: 'Pointing and drawing',
  slides: 'Slides',
  more: 'More help',
  ways: { help: 'Help', check: 'Technical check', report: 'Report' },
  smaller: 'Smaller notes',
  larger: 'Larger notes',
  partOf: (part, total) => `Part ${part} of ${total}`,
  oneScreen: 'Only one screen: your audience sees this view now.',
  showSlides: 'Show slides',
};

export type SpeakerLabels = typeof german;
export const speakerLabels = (lang: string): SpeakerLabels => inLanguage(lang, german, english);
