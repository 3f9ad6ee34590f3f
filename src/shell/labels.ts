import type { Screen } from '../talk/talk.ts';
import { inLanguage } from './language.ts';

/** Every text the shell adds to the page. */
export interface Labels {
  readonly controls: string;
  readonly previousSlide: string;
  readonly nextSlide: string;
  readonly slideAbove: string;
  readonly slideBelow: string;
  readonly slideOf: (number: number, total: number) => string;
  readonly slideTitled: (number: number, total: number, title: string) => string;
  /** Of the page in the browser's tabs and history, while a slide is there. */
  readonly pageTitle: (number: number, title: string, deck: string) => string;
  /** What going back has taken away is said after this. */
  readonly hidden: string;
  readonly stepOf: (step: number, total: number) => string;
  /** What the audience sees after the picture was switched. */
  readonly screens: Readonly<Record<Screen, string>>;
  readonly darkColours: string;
  readonly lightColours: string;
  readonly speakerView: string;
  readonly popupBlocked: string;
  readonly openSpeakerView: string;
  readonly speakerViewHere: string;
  readonly close: string;
  readonly currentSlide: string;
  readonly upNext: string;
  readonly nextStep: string;
  readonly end: string;
  readonly notes: string;
  readonly noNotes: string;
  readonly clock: string;
  readonly elapsed: string;
  readonly back: string;
  readonly forward: string;
  readonly disconnected: string;
  /** Names the list of a map's places, and how to move in it. */
  readonly mapPlaces: string;
}

const german: Labels = {
  controls: 'Bedienung',
  previousSlide: 'Vorherige Folie',
  nextSlide: 'Nächste Folie',
  slideAbove: 'Folie darüber',
  slideBelow: 'Folie darunter',
  slideOf: (number, total) => `Folie ${number} von ${total}`,
  slideTitled: (number, total, title) => `Folie ${number} von ${total}: ${title}`,
  pageTitle: (number, title, deck) => `Folie ${number}: ${title} – ${deck}`,
  hidden: 'Ausgeblendet: ',
  stepOf: (step, total) => (step === 0 ? 'Zu Beginn' : `Schritt ${step} von ${total}`),
  screens: { live: 'Bild wieder da', black: 'Bild schwarz', white: 'Bild weiß', frozen: 'Bild eingefroren' },
  darkColours: 'Dunkle Farben',
  lightColours: 'Helle Farben',
  speakerView: 'Sprecheransicht',
  popupBlocked:
    'Der Browser hat das Fenster mit der Sprecheransicht blockiert. Öffnen Sie sie als Tab und ziehen Sie den Tab aus dem Fenster heraus.',
  openSpeakerView: 'Sprecheransicht öffnen',
  speakerViewHere: 'Sprecheransicht hier (V)',
  close: 'Schließen',
  currentSlide: 'Aktuelle Folie',
  upNext: 'Als Nächstes',
  nextStep: 'Als Nächstes: weiter auf dieser Folie',
  end: 'Ende des Vortrags',
  notes: 'Notizen',
  noNotes: 'Zu dieser Folie gibt es keine Notizen.',
  clock: 'Uhrzeit',
  elapsed: 'Vortragszeit',
  back: 'Zurück',
  forward: 'Weiter',
  disconnected:
    'Keine Verbindung zum Fenster mit den Folien. Ist es zu, öffnen Sie die Datei noch einmal und wählen Sie „Fortsetzen“, falls sie fragt.',
  mapPlaces: 'Markierte Orte. Pfeiltasten führen von Ort zu Ort, Esc führt hinaus.',
};

const english: Labels = {
  controls: 'Controls',
  previousSlide: 'Previous slide',
  nextSlide: 'Next slide',
  slideAbove: 'Slide above',
  slideBelow: 'Slide below',
  slideOf: (number, total) => `Slide ${number} of ${total}`,
  slideTitled: (number, total, title) => `Slide ${number} of ${total}: ${title}`,
  pageTitle: (number, title, deck) => `Slide ${number}: ${title} – ${deck}`,
  hidden: 'Hidden: ',
  stepOf: (step, total) => (step === 0 ? 'At first' : `Step ${step} of ${total}`),
  screens: { live: 'Picture back', black: 'Black screen', white: 'White screen', frozen: 'Picture frozen' },
  darkColours: 'Dark colours',
  lightColours: 'Light colours',
  speakerView: 'Speaker view',
  popupBlocked:
    'The browser blocked the window of the speaker view. Open it as a tab and drag the tab out of the window.',
  openSpeakerView: 'Open speaker view',
  speakerViewHere: 'Speaker view here (V)',
  close: 'Close',
  currentSlide: 'Current slide',
  upNext: 'Up next',
  nextStep: 'Up next: more on this slide',
  end: 'End of the talk',
  notes: 'Notes',
  noNotes: 'There are no notes for this slide.',
  clock: 'Time',
  elapsed: 'Elapsed',
  back: 'Back',
  forward: 'Next',
  disconnected:
    'No connection to the window with the slides. If it is closed, open the file again and choose “Resume” if it asks.',
  mapPlaces: 'Marked places. Arrow keys lead from place to place, Esc leads out.',
};

export function labelsFor(lang: string): Labels {
  return inLanguage(lang, german, english);
}
