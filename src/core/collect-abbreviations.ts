import type { Abbreviation } from './deck.ts';
import { createFinding, type Finding } from './finding.ts';
import { typesetPlain } from './typeset.ts';

const longestTerm = 40;

/** All that a deck explains, each term once and with a meaning, set as its text is; the first explanation counts. */
export function collectAbbreviations(
  explained: readonly Abbreviation[],
  lang: string,
): { abbreviations: readonly Abbreviation[]; findings: readonly Finding[] } {
  const byTerm = new Map<string, Abbreviation>();
  const findings: Finding[] = [];
  for (const given of explained) {
    const one = typesetAbbreviation(given, lang);
    const earlier = byTerm.get(one.term);
    const fault = findFault(one) ?? (earlier && findContradiction(one, earlier));
    if (fault !== undefined) findings.push(fault);
    else byTerm.set(one.term, { ...one, ...earlier });
  }
  return { abbreviations: [...byTerm.values()], findings };
}

function typesetAbbreviation({ term, meaning, source, position }: Abbreviation, lang: string): Abbreviation {
  const from = source === undefined ? {} : { source: typesetPlain(source, lang) };
  return { term: typesetPlain(term, lang), meaning: typesetPlain(meaning, lang), ...from, position };
}

function findFault({ term, meaning, position }: Abbreviation): Finding | undefined {
  if (!/[\p{L}\d]/u.test(term) || term.length > longestTerm) {
    const message = `»${term.slice(0, longestTerm)}« ist keine Abkürzung.`;
    const hint = `Erwartet werden Buchstaben oder Ziffern, höchstens ${longestTerm} Zeichen.`;
    return createFinding(position, 'warning', message, hint);
  }
  if (meaning !== '') return undefined;
  const hint = 'Schreiben Sie die Bedeutung hinter den Doppelpunkt, oder löschen Sie die Zeile.';
  return createFinding(position, 'warning', `Die Abkürzung »${term}« hat keine Bedeutung.`, hint);
}

function findContradiction(one: Abbreviation, earlier: Abbreviation): Finding | undefined {
  if (one.meaning === earlier.meaning) return undefined;
  const { file, line } = earlier.position;
  const message = `Die Abkürzung »${one.term}« ist schon anders erklärt: in ${file}, Zeile ${line}.`;
  return createFinding(
    one.position,
    'warning',
    message,
    `Dort steht »${earlier.meaning}«; löschen Sie eine von beiden.`,
  );
}
