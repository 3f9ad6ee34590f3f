import { createFinding, type Finding } from './finding.ts';
import type { FrontMatterEntry } from './front-matter.ts';
import { nearest } from './nearest.ts';
import type { Position } from './node.ts';
import { isRule, ruleIds, rules } from './rules.ts';
import type { SwitchedOffRule } from './switch-off.ts';

interface ReadChecks {
  readonly switchedOff: readonly SwitchedOffRule[];
  readonly findings: readonly Finding[];
}

/** `checks: { typography: Zitat im Original }`: rules that do not hold for a deck, each with the reason. */
export function readChecks(entry: FrontMatterEntry): ReadChecks {
  if (entry.entries === undefined) {
    const hint = 'Schreiben Sie darunter, eingerückt, je Zeile eine Regel und den Grund: typography: Zitat im Original';
    return { switchedOff: [], findings: [report(entry.position, 'Der Wert von »checks« passt nicht.', hint)] };
  }
  const read = entry.entries.map(readCheck);
  return {
    switchedOff: read.flatMap((one) => ('reason' in one ? one : [])),
    findings: read.flatMap((one) => ('message' in one ? one : [])),
  };
}

function readCheck({ key, value, position }: FrontMatterEntry): SwitchedOffRule | Finding {
  if (!isRule(key)) return unknown(key, position);
  if (rules[key].isFirm) {
    const hint = 'Beheben Sie, was sie findet, und löschen Sie diese Zeile.';
    return report(position, `Die Regel »${key}« lässt sich nicht abschalten.`, hint);
  }
  const reason = typeof value === 'string' ? value.trim() : '';
  if (reason !== '') return { rule: key, reason };
  const message = `Zur abgeschalteten Regel »${key}« fehlt der Grund; sie gilt weiter.`;
  return report(position, message, `Schreiben Sie ihn hinter den Doppelpunkt: ${key}: Zitat im Original`);
}

function unknown(key: string, position: Position): Finding {
  const guess = nearest(key, ruleIds);
  const hint = guess === undefined ? 'Welche es gibt, steht in docs/regeln.md.' : `Meinten Sie »${guess}«?`;
  return report(position, `Die Regel »${key.slice(0, 40)}« gibt es nicht.`, hint);
}

function report(at: Position, message: string, hint: string): Finding {
  return createFinding(at, 'warning', message, hint, 'checks');
}
