import type { Scheme } from './schemes.ts';

/** The ways in which a deck is met, with the names that reports give them. */
export const accessibilityViews = {
  show: 'Folien',
  cover: 'Schwarzes, weißes und stehendes Bild',
  tool: 'Zeigen und Zeichnen',
  overview: 'Übersicht',
  menu: 'Startleiste',
  more: 'Alle Funktionen',
  notice: 'Meldung',
  resume: 'Angebot, den Vortrag fortzusetzen',
  list: 'Folienliste',
  help: 'Hilfe',
  statement: 'Erklärung zur Barrierefreiheit',
  check: 'Technik-Check',
  'choose-print': 'Auswahl zum Drucken',
  'report-empty': 'Bericht vor dem Vortrag',
  report: 'Bericht',
  'speaker-here': 'Sprecheransicht im selben Fenster',
  speaker: 'Sprecheransicht',
  'speaker-cover': 'Schwarzes, weißes und stehendes Bild in der Sprecheransicht',
  'speaker-tool': 'Zeigen und Zeichnen in der Sprecheransicht',
  'speaker-list': 'Folienliste der Sprecheransicht',
  'speaker-help': 'Hilfe der Sprecheransicht',
  'speaker-check': 'Technik-Check der Sprecheransicht',
  'speaker-report': 'Bericht der Sprecheransicht',
  'speaker-alone': 'Sprecheransicht ohne Folien',
  reading: 'Lesefassung',
  'reading-offer': 'Angebot weiterzulesen',
  'reading-more': 'Weitere Schaltflächen der Lesefassung',
  'reading-search': 'Suche der Lesefassung',
  'reading-place': 'Fundstelle der Suche',
  'reading-link': 'Adresse zum Kopieren',
  'reading-abbreviation': 'Bedeutung einer Abkürzung',
  'reading-choose-print': 'Auswahl zum Drucken in der Lesefassung',
  'reading-help': 'Hilfe der Lesefassung',
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
  /** Whether the system forces colours of its own (Windows: contrast themes); absent where it does not. */
  readonly forcedColors?: true;
}

const schemeWords: Readonly<Record<Scheme, string>> = { light: 'hell', dark: 'dunkel' };

/** `Sprecheransicht, Folie 3, Schritt 1, dunkel, 390 px` */
export function formatState({ view, slide, step, scheme, width, forcedColors }: AccessibilityState): string {
  const parts = [
    accessibilityViews[view],
    slide === undefined ? '' : `Folie ${slide}`,
    step === undefined || step === 0 ? '' : `Schritt ${step}`,
    forcedColors ? 'erzwungene Farben' : schemeWords[scheme],
    `${width} px`,
  ];
  return parts.filter((part) => part !== '').join(', ');
}
