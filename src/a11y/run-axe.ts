import type { AxeResults, Result, RunOptions, Spec } from 'axe-core';
import { accessibilityChecks } from '../core/accessibility-checks.ts';
import type { SeenBarrier } from '../core/barrier.ts';
import { describeElement, placeOf } from './describe-element.ts';
import { settleContrast } from './unsure-contrast.ts';

declare global {
  /** The driver puts it into the page before this script. */
  var axe: {
    readonly configure: (spec: Spec) => void;
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

/** What axe holds against the page as it is now, but for the rules `without`. */
export async function runAxe(without: readonly string[]): Promise<readonly SeenBarrier[]> {
  const { violations, incomplete } = await axe.run(document, {
    runOnly: { type: 'tag', values },
    resultTypes: ['violations', 'incomplete'],
    rules: Object.fromEntries([...replaced, ...without].map((rule) => [rule, { enabled: false }])),
    elementRef: true,
    selectors: false,
    preload: false,
  });
  return [...violations.flatMap(readViolation), ...settleContrast(incomplete)];
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

function asSentence(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return /[.!?]$/.test(line) ? line : `${line}.`;
}
