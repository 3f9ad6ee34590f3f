import type { Rule } from './rule.ts';
import { severityWords } from './severity.ts';

const examiners: Readonly<Record<Rule['by'], string>> = {
  text: 'am Text',
  files: 'an Text und Dateien',
  browser: 'im Browser',
};

/** Markdown of `docs/regeln.md`: a section for each rule. German, for authors. */
export function renderRulesGuide(rules: Readonly<Record<string, Rule>>): string {
  const entries = Object.entries(rules);
  return `<!-- Geschrieben von »npm run rules« aus den Dateien in src/core/rules/. -->

# Regeln

Das sucht \`npm run check:deck\`. Jeder Befund nennt Datei, Zeile, Spalte und seine Regel. \`--fix\` behebt, was sicher ist; von
jeder Datei, die es ändert, bleibt eine Kopie mit der Endung \`.sicherung\` daneben liegen.

Eine Regel, die für Ihren Vortrag nicht gilt, schalten Sie im Kopf der ersten Datei ab, mit einem Grund:

\`\`\`yaml
checks:
  typography: Zitat im Original
  notes: Wird frei gesprochen
\`\`\`

Fehler bleiben, auch wenn die Regel abgeschaltet ist: Solange einer da ist, stimmt nicht, was exportiert würde. Ganz ohne
Schalter sind ${listFirm(entries)}.

${entries.map(([id, { title }]) => `- [${title}](#${id})`).join('\n')}

${entries.map(([id, rule]) => renderRule(id, rule)).join('\n')}`;
}

function listFirm(entries: readonly (readonly [string, Rule])[]): string {
  const names = entries.filter(([, { isFirm }]) => isFirm).map(([id]) => `\`${id}\``);
  return `${names.slice(0, -1).join(', ')} und ${names.at(-1)}`;
}

function renderRule(id: string, { title, why, severity, by, isFirm, mends, bad, good }: Rule): string {
  const facts = [
    `${severityWords[severity]}, geprüft ${examiners[by]}`,
    ...(mends ? ['`--fix` behebt es'] : []),
    ...(isFirm ? ['nicht abschaltbar'] : []),
  ];
  return `## ${id}

**${title}.** ${why}

*${facts.join('; ')}.*

Nicht so:

${renderExample(bad)}

Besser:

${renderExample(good)}
`;
}

function renderExample(text: string): string {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([ticks]) => ticks.length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}md\n${text}\n${fence}`;
}
