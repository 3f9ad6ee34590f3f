import type { Abbreviation } from './deck.ts';
import { createFinding, type Finding } from './finding.ts';
import type { FrontMatterEntry } from './front-matter.ts';

const example = 'IMAG: Interministerielle Arbeitsgruppe';

/** The entry `abbreviations`: a line for each, `IMAG: …` or `IMAG: { meaning: …, source: … }`. A meaning may be empty still. */
export function readAbbreviations(entry: FrontMatterEntry): {
  abbreviations: readonly Abbreviation[];
  findings: readonly Finding[];
} {
  const findings: Finding[] = [];
  if (entry.entries === undefined) {
    const message = 'Der Wert von »abbreviations« passt nicht.';
    const hint = `Erwartet wird darunter, eingerückt, je Abkürzung eine Zeile, zum Beispiel: ${example}`;
    return { abbreviations: [], findings: [createFinding(entry.position, 'warning', message, hint)] };
  }
  const abbreviations = entry.entries.flatMap((one) => readOne(one, findings) ?? []);
  return { abbreviations, findings };
}

function readOne({ key, value, position, entries }: FrontMatterEntry, findings: Finding[]): Abbreviation | undefined {
  const facts =
    entries === undefined ? new Map([['meaning', value]]) : new Map(entries.map((one) => [one.key, one.value]));
  const strange = [...facts].find(([name, fact]) => !['meaning', 'source'].includes(name) || !isPlain(fact));
  if (strange !== undefined) {
    const message = `Die Abkürzung »${key.slice(0, 40)}« ist nicht lesbar: »${strange[0].slice(0, 40)}« passt nicht.`;
    const hint = `Schreiben Sie ${example} oder IMAG: { meaning: "…", source: "…" }`;
    findings.push(createFinding(position, 'warning', message, hint, 'abbreviations'));
    return undefined;
  }
  const source = textOf(facts.get('source'));
  return { term: key.trim(), meaning: textOf(facts.get('meaning')), ...(source === '' ? {} : { source }), position };
}

/** A scalar, or nothing. */
function isPlain(value: unknown): boolean {
  return value === null || value === undefined || typeof value !== 'object';
}

function textOf(value: unknown): string {
  return value === null || value === undefined ? '' : String(value).trim();
}
