import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, inject } from 'vitest';
import { exportHtml } from '../../src/build/export-html.ts';
import { loadDeck } from '../../src/build/load-deck.ts';

/**
 * What the talk does not have: fragments, a vertical stack, links to slides. Exported as the talk is, a copy for each file
 * of tests; gone at the end. `change` makes another deck of its text.
 */
export async function exportSteps(change?: (text: string) => string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'Schritte '));
  afterAll(() => rm(folder, { recursive: true, force: true }));
  const path = join(folder, 'schritte.html');
  await writeFile(
    path,
    change === undefined ? await readFile(inject('exportedSteps')) : await exportChanged(folder, change),
  );
  return path;
}

async function exportChanged(folder: string, change: (text: string) => string): Promise<string> {
  const source = join(folder, 'steps.md');
  await writeFile(source, change(await readFile(new URL('../fixtures/steps.md', import.meta.url), 'utf8')));
  return exportHtml(await loadDeck(source));
}
