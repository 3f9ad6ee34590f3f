import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll } from 'vitest';
import { exportHtml } from '../../src/build/export-html.ts';
import { loadDeck } from '../../src/build/load-deck.ts';

/** What the talk does not have: fragments, a vertical stack, links to slides. Exported as the talk is; gone at the end. */
export async function exportSteps(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'Schritte '));
  afterAll(() => rm(folder, { recursive: true, force: true }));
  const path = join(folder, 'schritte.html');
  await writeFile(
    path,
    await exportHtml(await loadDeck(fileURLToPath(new URL('../fixtures/steps.md', import.meta.url)))),
  );
  return path;
}
