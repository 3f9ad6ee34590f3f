import type { Scheme } from './schemes.ts';

/** The ways in which a deck is met, with the names that reports give them. */
export const accessibilityViews = {
  show: 'Folien',
  overview: 'Übersicht',
  menu: 'Startleiste',
  more: 'Alle Funktionen',
  notice: 'Meldung',
  list: 'Folienliste',
  help: 'Hilfe',
  check: 'Technik-Check',
  report: 'Bericht',
  'speaker-here': 'Sprecheransicht im selben Fenster',
  speaker: 'Sprecheransicht',
  'speaker-help': 'Hilfe der Sprecheransicht',
  'speaker-check': 'Technik-Check der Sprecheransicht',
  'speaker-alone': 'Sprecheransicht ohne Folien',
  reading: 'Lesefassung',
  'no-script': 'Seite ohne JavaScript',
  print: 'Druck aus dem Vortrag',
  'print-reading': 'Druck der Lesefassung',
} as const;

export type AccessibilityView = keyof typeof accessibilityViews;

/** One picture of the deck, as it was examined. */
export interface AccessibilityState {
  readonly view: AccessibilityView;
  /** Number of the slide, from 1; absent where the view shows all of them. */
  readonly slide?: number;
  /** Steps shown, from 0. */
  readonly step?: number;
  readonly scheme: Scheme;
  /** Of the window, in CSS pixels. */
  readonly width: number;
}

const schemeWords: Readonly<Record<Scheme, string>> = { light: 'hell', dark: 'dunkel' };

/** `Sprecheransicht, Folie 3, Schritt 1, dunkel, 390 px` */
export function formatState({ view, slide, step, scheme, width }: AccessibilityState): string {
  const parts = [
    accessibilityViews[view],
    slide === undefined ? '' : `Folie ${slide}`,
    step === undefined || step === 0 ? '' : `Schritt ${step}`,
    schemeWords[scheme],
    `${width} px`,
  ];
  return parts.filter((part) => part !== '').join(', ');
}
