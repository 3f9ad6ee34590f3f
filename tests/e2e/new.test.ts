import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../temporary-folder.ts';
import { runDeck } from './run-deck.ts';

test('a new deck shows nothing amiss in a browser, and can be handed out as it is', async () => {
  const cwd = await temporaryFolder();
  const [folder, out] = [join(cwd, 'Mein Vortrag'), join(cwd, 'dist')];
  expect(await runDeck('new', folder)).toMatchObject({ code: 0, stderr: '' });
  const [checked, exported] = await Promise.all([runDeck('check', folder), runDeck('export', folder, '--out', out)]);
  expect(checked).toMatchObject({ code: 0, stdout: '10 Folien geprüft: alles in Ordnung.\n' });
  expect(exported.code, exported.stderr).toBe(0);
  expect((await readdir(out)).sort()).toEqual(
    ['-folien.pdf', '-handout.pdf', '.html'].map((end) => `ein-vortrag-entsteht${end}`),
  );
});
