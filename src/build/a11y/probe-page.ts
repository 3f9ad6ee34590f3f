import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { bundlePageScript } from '../bundle-page-script.ts';

/** Calls what `src/a11y/probe.ts` offers: `look`, `focus.begin` … */
export type CallProbe = <T>(page: Page, name: string, ...values: readonly unknown[]) => Promise<T>;

/**
 * Puts axe and our own checks into pages, once in a document, by the debugger's way, which no content security policy binds.
 * As text, because this room has no DOM types.
 */
export async function createProbeCaller(): Promise<CallProbe> {
  const require = createRequire(import.meta.url);
  const [axe, locale, probe] = await Promise.all([
    readFile(require.resolve('axe-core/axe.min.js'), 'utf8'),
    readFile(require.resolve('axe-core/locales/de.json'), 'utf8'),
    bundlePageScript('a11y'),
  ]);
  const prepare = `${timersWithoutScript}\n${axe}\n;${probe}\n;deckA11y.prepare(${locale})`;
  return async (page, name, ...values) => {
    const given = values.map((value) => JSON.stringify(value) ?? 'undefined').join(', ');
    const call = `deckA11y.${name}(${given})`;
    if (!(await page.evaluate<boolean>('"deckA11y" in globalThis'))) await page.evaluate(prepare);
    return page.evaluate(call);
  };
}

/** Where scripts are switched off there are no timers either, and axe waits for one of no length. */
const timersWithoutScript = `if (!matchMedia('(scripting: enabled)').matches) {
  globalThis.setTimeout = (act, delay = 0, ...values) => {
    if (delay < 50) Promise.resolve().then(() => act(...values));
    return 1;
  };
}`;
