import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import type { Locator } from 'playwright-core';
import { expect, inject } from 'vitest';

const folderOf = (view: string) => new URL(`../fixtures/accessibility/${view}/`, import.meta.url);

/**
 * What assistive technology meets in a part of the page, against `tests/fixtures/accessibility/<view>/<slide>.yml`. All that
 * differs is said at the end of the test. `npm run accept` writes the files.
 */
export async function expectTree(part: Locator, view: string, slide: string): Promise<void> {
  const found = `${(await part.ariaSnapshot()).replaceAll('\u00AD', '')}\n`;
  const file = new URL(`${slide}.yml`, folderOf(view));
  if (inject('accept')) {
    await mkdir(folderOf(view), { recursive: true });
    await writeFile(file, found);
  }
  const approved = await readFile(file, 'utf8').catch(() => '');
  expect
    .soft(found, `${view}/${slide}. Is that what one wants to hear? \`npm run accept\` approves it.`)
    .toBe(approved);
}

/** That no file is left over from a slide that is gone. */
export async function expectNoOtherTrees(view: string, slides: readonly string[]): Promise<void> {
  const names = slides.map((slide) => `${slide}.yml`);
  const others = (await readdir(folderOf(view))).filter((name) => !names.includes(name));
  if (inject('accept')) for (const name of others) await rm(new URL(name, folderOf(view)));
  else expect(others).toEqual([]);
}
