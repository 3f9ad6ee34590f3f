import type { Rule } from './rule.ts';
import { rulesOfContent } from './rules/rules-of-content.ts';
import { rulesOfLooks } from './rules/rules-of-looks.ts';
import { rulesOfReading } from './rules/rules-of-reading.ts';

const table = { ...rulesOfReading, ...rulesOfContent, ...rulesOfLooks } as const;

/** Stable: front matter, reports and tests name it. */
export type RuleId = keyof typeof table;

/** All that `npm run check:deck` looks for. A new rule is an entry here, its check, and a fault that it finds. */
export const rules: Readonly<Record<RuleId, Rule>> = table;

export const ruleIds = Object.keys(table) as readonly RuleId[];

export function isRule(name: string): name is RuleId {
  return Object.hasOwn(table, name);
}
