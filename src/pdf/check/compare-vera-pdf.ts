import { machineConditions } from './conditions.ts';
import type { PdfFinding } from './pdf-finding.ts';

/** What veraPDF says of a file: whether it conforms, and the rules that it breaks. */
export interface VeraPdfVerdict {
  readonly conforms: boolean;
  /** Clause and number of the test: `7.18.5-2`. */
  readonly rules: readonly string[];
}

/** Reads a report that veraPDF has written as XML; nothing where it is none. */
export function parseVeraPdfReport(xml: string): VeraPdfVerdict | undefined {
  const report = /<validationReport\b[^>]*\bisCompliant="(true|false)"/.exec(xml);
  if (report === null) return undefined;
  const rules = [...xml.matchAll(/<rule\b[^>]*>/g)].flatMap(([tag]) => {
    const value = (name: string) => new RegExp(`\\b${name}="([^"]*)"`).exec(tag)?.[1];
    return value('status') === 'failed' ? [`${value('clause')}-${value('testNumber')}`] : [];
  });
  return { conforms: report[1] === 'true', rules: [...new Set(rules)] };
}

/**
 * Where the two do not agree, as German sentences: a rule broken by its word and none of our conditions for it, or a condition of
 * ours and none of its rules. Conditions for which it has no rule are left out, and our own: it may say the same by other rules.
 */
export function compareWithVeraPdf(
  findings: readonly PdfFinding[],
  { conforms, rules }: VeraPdfVerdict,
): readonly string[] {
  const ids = new Set(findings.map(({ id }) => id));
  const ours = machineConditions.filter(({ id }) => ids.has(id));
  const expected = new Set(ours.flatMap((condition) => condition.rules));
  const onlyThere = rules.filter((rule) => !expected.has(rule));
  const onlyHere = ours.filter(
    (condition) =>
      condition.rules.length > 0 &&
      !condition.id.startsWith('eigene-') &&
      !condition.rules.some((rule) => rules.includes(rule)),
  );
  return [
    ...onlyThere.map((rule) => `Nur veraPDF findet einen Verstoß gegen Regel ${rule}.`),
    ...onlyHere.map(({ id, sentence }) => `veraPDF findet ${id} nicht: ${sentence}`),
    ...(!conforms && rules.length === 0 ? ['veraPDF lehnt die Datei ab, ohne eine Regel zu nennen.'] : []),
  ];
}
