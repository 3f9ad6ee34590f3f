import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const values = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'];

/** An id that is there twice is a fault: axe has it as a question, or not at all since HTML may be read in spite of it. */
const idRules = ['duplicate-id', 'duplicate-id-active', 'duplicate-id-aria'].map((id) => ({
  id,
  enabled: true,
  reviewOnFail: false,
  tags: ['best-practice'],
}));

/**
 * What axe holds against the page as it is now, one line each: rule, element, what to do. Handed to the page by the debugger,
 * which the content security policy does not bind.
 */
export async function violations(page: Page, without: readonly string[] = []): Promise<readonly string[]> {
  const rules = Object.fromEntries(without.map((rule) => [rule, { enabled: false }]));
  const options: RunOptions = { runOnly: { type: 'tag', values }, resultTypes: ['violations'], rules };
  await page.evaluate(`${source};axe.configure(${JSON.stringify({ rules: idRules })})`);
  const { violations: found } = await page.evaluate<AxeResults>(`axe.run(document, ${JSON.stringify(options)})`);
  return found.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary = '' }) => `${id}: ${target.join(' ')}: ${oneLine(failureSummary)}`),
  );
}

function oneLine(text: string): string {
  return text
    .replace(/^Fix (?:any|all) of the following:/gm, '')
    .replace(/\s+/g, ' ')
    .trim();
}
