import type { AccessibilityCheckId } from './accessibility-checks.ts';

/** One thing that the accessibility statement says is checked. */
export interface AccessibilityClaim {
  readonly german: string;
  readonly english: string;
  /** What checks it: never empty. Not part of the text. */
  readonly checks: readonly [AccessibilityCheckId, ...AccessibilityCheckId[]];
}

/** Claims by who looks, in the order of the text. */
export interface AccessibilityClaims {
  readonly german: string;
  readonly english: string;
  readonly claims: readonly AccessibilityClaim[];
}

/** What the statement claims, and by which checks it can. A test holds both against the table of checks. */
export const accessibilityClaims: readonly AccessibilityClaims[] = [
  {
    german: 'Das Prüfwerkzeug axe-core',
    english: 'The tool axe-core',
    claims: [
      {
        german: 'Namen und Rollen von allem, was sich bedienen lässt',
        english: 'names and roles of all that can be operated',
        checks: ['axe-name-role-value', 'axe-aria', 'axe-forms', 'axe-parsing'],
      },
      { german: 'Farben und Kontrast', english: 'colours and contrast', checks: ['axe-color'] },
      {
        german: 'Überschriften, Bereiche, Listen und Tabellen',
        english: 'headings, landmarks, lists and tables',
        checks: ['axe-semantics', 'axe-structure', 'axe-tables', 'axe-keyboard'],
      },
      {
        german: 'Alternativtexte und Sprachangaben',
        english: 'alternative texts and languages',
        checks: ['axe-text-alternatives', 'axe-language'],
      },
      {
        german: 'Filme und Vergrößern',
        english: 'films and zoom',
        checks: ['axe-time-and-media', 'axe-sensory-and-visual-cues'],
      },
    ],
  },
  {
    german: 'Eigene Messungen im Browser',
    english: 'Our own measurements in the browser',
    claims: [
      {
        german: 'Lesen bei 320 Pixeln Breite (400 % Zoom) und mit größeren Abständen',
        english: 'reading at a width of 320 pixels (400 % zoom) and with wider spacing',
        checks: ['reflow', 'text-spacing', 'zoom'],
      },
      { german: 'Größe der Schaltflächen', english: 'size of buttons', checks: ['target-size'] },
      {
        german: 'Kontrast auf Bildern und von abgeblendetem Text',
        english: 'contrast on pictures and of dimmed text',
        checks: ['picture-contrast', 'dimmed-text'],
      },
      {
        german: 'Gliederung, Titel und Ansagen beim Blättern',
        english: 'outline, titles and announcements at each step',
        checks: ['outline', 'landmarks', 'page-title', 'status'],
      },
      {
        german: 'keine verborgene Folie und kein fremdsprachiges Wort für Screenreader',
        english: 'no hidden slide and no wrong language for screen readers',
        checks: ['hidden-slides', 'application-role', 'page-language', 'english-words'],
      },
    ],
  },
  {
    german: 'Ein Gang mit der Tastatur durch jede Ansicht',
    english: 'A walk through each view by keyboard',
    claims: [
      {
        german: 'alles Bedienbare ist zu erreichen',
        english: 'all controls are reached',
        checks: ['keyboard-reach', 'pointer-only'],
      },
      {
        german: 'der Fokus ist sichtbar, folgt der Leserichtung und bleibt nirgends hängen',
        english: 'the focus is visible, follows the order of reading and is never caught',
        checks: ['focus-visible', 'focus-hidden', 'focus-order', 'keyboard-trap'],
      },
    ],
  },
  {
    german: 'Der Text der Folien',
    english: 'The text of the slides',
    claims: [
      {
        german: 'Überschriften und ihre Ebenen',
        english: 'headings and their levels',
        checks: ['unique-titles', 'heading-outline'],
      },
      {
        german: 'Bilder ohne Alternativtext',
        english: 'pictures without alternative text',
        checks: ['alt-text'],
      },
      { german: 'nichtssagende Verweise', english: 'links that say nothing', checks: ['link-text'] },
      { german: 'Abkürzungen', english: 'abbreviations', checks: ['abbreviations'] },
      { german: 'fremdsprachige Wörter', english: 'words of another language', checks: ['language-of-parts'] },
    ],
  },
];
