/** What no machine can judge, in German: the reports and the statement name it, so that nobody takes green for proof. */
export const accessibilityForPeople: readonly string[] = [
  'Sagen die Alternativtexte, was das Bild an dieser Stelle bedeutet?',
  'Sind Überschriften, Verweise und Schaltflächen so benannt, dass man sie ohne den Zusammenhang versteht?',
  'Ist die Reihenfolge, in der vorgelesen wird, auf jeder Folie die, in der man liest?',
  'Klingt der Vortrag mit einem Screenreader (NVDA, VoiceOver) so, wie man ihn hören möchte?',
  'Verlangt kein Text, etwas zu sehen oder zu hören („rechts oben“, „der rote Balken“)?',
  'Sind Bilder von Text vermieden, und sagen Diagramme dasselbe auch in Worten?',
  'Haben Filme und Tonaufnahmen Untertitel, Audiodeskription oder Abschrift, die stimmen?',
  'Ist die Sprache so einfach, wie der Inhalt es zulässt; sind Fachwörter erklärt?',
  'Gelingen Vortrag und Lesen mit Vergrößerung, mit eigenen Farben des Systems, mit Sprachsteuerung?',
  'Flackert oder blitzt nichts?',
];
