import type { AccessibilityCheck } from './accessibility-check.ts';

/**
 * The rules of axe-core are many and become more: they stand here by the groups that axe itself puts them into (`cat.…`), so
 * that none is left out.
 */
export const axeChecks = [
  {
    id: 'axe-name-role-value',
    criteria: ['2.4.4', '4.1.2'],
    german: 'Schaltflächen, Verweise und Rahmen haben Namen.',
    english: 'Buttons, links and frames have names.',
    by: 'axe',
  },
  {
    id: 'axe-aria',
    criteria: ['1.3.1', '4.1.2'],
    german: 'Rollen, Zustände und Eigenschaften (ARIA) sind richtig gesetzt.',
    english: 'Roles, states and properties (ARIA) are set correctly.',
    by: 'axe',
  },
  {
    id: 'axe-color',
    criteria: ['1.4.1', '1.4.3'],
    german: 'Text hebt sich genug vom Hintergrund ab; Verweise sind nicht nur an der Farbe zu erkennen.',
    english: 'Text stands out from its background; links are not told by colour alone.',
    by: 'axe',
  },
  {
    id: 'axe-forms',
    criteria: ['1.3.1', '3.3.2', '4.1.2'],
    german: 'Eingabefelder sind beschriftet.',
    english: 'Form fields have labels.',
    by: 'axe',
  },
  {
    id: 'axe-keyboard',
    criteria: ['2.1.1', '2.4.1'],
    german: 'Was rollt, ist mit der Tastatur zu erreichen; die Seite hat Bereiche zum Überspringen.',
    english: 'What scrolls can be reached by keyboard; the page has areas to skip to.',
    by: 'axe',
  },
  {
    id: 'axe-language',
    criteria: ['3.1.1', '3.1.2'],
    german: 'Die Sprachangaben sind gültig.',
    english: 'Languages are named by valid tags.',
    by: 'axe',
  },
  {
    id: 'axe-parsing',
    criteria: ['4.1.2'],
    german: 'Keine Kennung (id) kommt zweimal vor.',
    english: 'No id is there twice.',
    by: 'axe',
  },
  {
    id: 'axe-semantics',
    criteria: ['1.3.1'],
    german: 'Jede Seite hat eine Hauptüberschrift und einen Hauptbereich; Bereiche haben eindeutige Namen.',
    english: 'Each page has a main heading and a main landmark; landmarks have unique names.',
    by: 'axe',
  },
  {
    id: 'axe-sensory-and-visual-cues',
    criteria: ['1.3.4', '1.4.4', '2.5.8'],
    german: 'Vergrößern und Drehen sind nicht gesperrt.',
    english: 'Zoom and rotation are not blocked.',
    by: 'axe',
  },
  {
    id: 'axe-structure',
    criteria: ['1.3.1', '1.4.12'],
    german: 'Listen sind richtig aufgebaut.',
    english: 'Lists are built correctly.',
    by: 'axe',
  },
  {
    id: 'axe-tables',
    criteria: ['1.3.1'],
    german: 'Tabellen haben Kopfzellen, die zu Daten gehören.',
    english: 'Tables have headers that belong to data.',
    by: 'axe',
  },
  {
    id: 'axe-text-alternatives',
    criteria: ['1.1.1', '2.4.2'],
    german: 'Bilder und Grafiken haben Alternativtexte, die Seite hat einen Titel.',
    english: 'Pictures and drawings have alternative texts, the page has a title.',
    by: 'axe',
  },
  {
    id: 'axe-time-and-media',
    criteria: ['1.2.2', '1.4.2', '2.2.1'],
    german: 'Nichts lädt sich von selbst neu; Filme haben Untertitel.',
    english: 'Nothing reloads by itself; films have captions.',
    by: 'axe',
  },
] as const satisfies readonly AccessibilityCheck[];
