import type { AxeResults, Result, RuleMetadata, RunOptions, Spec } from 'axe-core';
import { accessibilityChecks } from '../core/accessibility-checks.ts';
import type { SeenBarrier } from '../core/barrier.ts';
import { describeElement, placeOf } from './describe-element.ts';
import { settleContrast } from './unsure-contrast.ts';

declare global {
  /** The driver puts it into the page before this script. */
  var axe: {
    readonly configure: (spec: Spec) => void;
    readonly getRules: (tags: string[]) => readonly Pick<RuleMetadata, 'ruleId' | 'tags'>[];
    readonly run: (context: Document, options: RunOptions) => Promise<Pick<AxeResults, 'violations' | 'incomplete'>>;
  };
}

const values = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'];

/** An id that is there twice is a fault: axe has it as a question, or not at all since HTML may be read in spite of it. */
const idRules = ['duplicate-id', 'duplicate-id-active', 'duplicate-id-aria'].map((id) => ({
  id,
  enabled: true,
  reviewOnFail: false,
  tags: ['cat.parsing', 'best-practice'],
}));

/** Once in a document; `locale` is axe's own German file. */
export function prepareAxe(locale: NonNullable<Spec['locale']>): void {
  axe.configure({ locale, rules: idRules });
}

/** Takes what a bar that stays covers at this moment for too small; our own check of targets does not. */
const replaced = ['target-size'];

export interface AxeOptions {
  /** Rules that do not hold here. */
  readonly without: readonly string[];
  /** Whether the rules about colours will do. */
  readonly colorsOnly: boolean;
}

/** What axe holds against the page as it is now. */
export async function runAxe({ without, colorsOnly }: AxeOptions): Promise<readonly SeenBarrier[]> {
  const { violations, incomplete } = await axe.run(document, {
    runOnly: colorsOnly ? { type: 'rule', values: colorRules() } : { type: 'tag', values },
    resultTypes: ['violations', 'incomplete'],
    ...(!colorsOnly && {
      rules: Object.fromEntries([...replaced, ...without].map((rule) => [rule, { enabled: false }])),
    }),
    elementRef: true,
    selectors: false,
    preload: false,
  });
  return [...violations.flatMap(readViolation), ...settleContrast(incomplete)];
}

/** Those of its category of colours that are asked at all. */
function colorRules(): string[] {
  const rules = axe.getRules(['cat.color']).filter(({ tags }) => tags.some((tag) => values.includes(tag)));
  return rules.map(({ ruleId }) => ruleId);
}

function readViolation({ id, tags, help, nodes }: Result): readonly SeenBarrier[] {
  const check = accessibilityChecks.find(({ id: name }) => tags.includes(name.replace(/^axe-/, 'cat.')))?.id;
  return nodes.flatMap(({ element, failureSummary = '' }) => {
    if (element === undefined) return [];
    return {
      check: check ?? 'axe-semantics',
      rule: id,
      criteria: tags.flatMap(criterionOf),
      at: placeOf(element),
      element: describeElement(element),
      message: asSentence(help),
      hint: asSentence(failureSummary),
    };
  });
}

/** `wcag1410` is 1.4.10. */
function criterionOf(tag: string): readonly string[] {
  const [, principle, guideline, number] = /^wcag(\d)(\d)(\d+)$/.exec(tag) ?? [];
  return number === undefined ? [] : [`${principle}.${guideline}.${number}`];
}

/** As one line, and with the »Sie« of all our texts. */
function asSentence(text: string): string {
  const line = text
    .replace(/\bKorrigiere\b/g, 'Beheben Sie')
    .replace(/\s+/g, ' ')
    .trim();
  return /[.!?]$/.test(line) ? line : `${line}.`;
}
