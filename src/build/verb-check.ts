import { hasErrors } from '../core/finding.ts';
import { formatCount } from './format-number.ts';
import { loadDeck } from './load-deck.ts';
import { countFindings, showFindings } from './show-findings.ts';
import { defineVerb } from './verb.ts';

export const checkVerb = defineVerb({
  name: 'check',
  script: 'npm run check:deck',
  summary: 'prüft die Folien, ohne etwas zu schreiben',
  description: 'Nennt alles, was an den Folien nicht stimmt, mit Datei, Zeile und Spalte.',
  options: {},
  async run({ source }, { cwd, out }) {
    const { deck, folder, findings } = await loadDeck(source);
    const slides = formatCount(deck.slides.length, 'Folie', 'Folien');
    out.write(showFindings(findings, folder, cwd));
    if (!hasErrors(findings)) out.write(`${slides} geprüft: ${countFindings(findings) || 'alles in Ordnung'}.\n`);
    else out.write(`\n${countFindings(findings)}.\n`);
    return hasErrors(findings) ? 1 : 0;
  },
});
