import { type MachineCondition, machine } from './condition.ts';

/** What the protocol has no number for: other rules of ISO 14289-1 and ISO 32000-1, and what this project asks of its files. */
export const ownConditions: readonly MachineCondition[] = [
  machine('eigene-datei', 'Die Datei lässt sich nicht als PDF lesen.', ''),
  machine('eigene-kopf', 'Die erste Zeile der Datei nennt keine Version von PDF 1.0 bis 1.7.', '6.1-1'),
  machine('eigene-getaggt', 'Das Dokument ist nicht getaggt: Vorleseprogramme finden keine Struktur.', '6.2-1 7.1-11'),
  machine('eigene-eltern', 'Ein Strukturelement nennt sein Elternelement nicht oder ein falsches (P).', '7.1-12'),
  machine(
    'eigene-elternbaum',
    'Der Weg vom Inhalt zurück zum Strukturelement ist unterbrochen (ParentTree).',
    '7.1-3 7.18.1-1 7.18.4-1 7.18.5-1',
  ),
  machine(
    'eigene-mcid-doppelt',
    'Dieselbe Inhaltsnummer (MCID) kommt mehrmals vor oder gehört zu mehreren Elementen.',
    '',
  ),
  machine('eigene-mcid-leer', 'Ein Strukturelement verweist auf Inhalt, den es nicht gibt.', ''),
  machine(
    'eigene-klammern',
    'Anfang und Ende markierter Inhalte passen nicht zusammen, oder Inhalt ist nicht lesbar.',
    '',
  ),
  machine('eigene-sprachkennung', 'Eine Sprachangabe ist keine Sprachkennung wie „de“ oder „en-GB“.', '7.2-29'),
  machine('eigene-tabelle', 'Die Zeilen einer Tabelle haben verschieden viele Spalten.', '7.2-15 7.2-41 7.2-42 7.2-43'),
  machine('eigene-formular', 'Ein Element Form enthält nicht genau ein Formularfeld.', '7.18.4-2'),
  machine('eigene-lesezeichen', 'Lesezeichen fehlen, sind leer oder führen nirgendwohin.', ''),
  machine(
    'eigene-seitenzahlen',
    'Die Seitenzahlen (PageLabels) beginnen nicht mit der ersten Seite oder sind unlesbar.',
    '',
  ),
  machine('eigene-linkziel', 'Ein Link führt auf eine Stelle, die es im Dokument nicht gibt.', ''),
  machine(
    'eigene-vollstaendig',
    'Der getaggte Text ist nicht der des Vortrags: jedes Zeichen, einmal, in der Reihenfolge.',
    '',
  ),
];
