import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { keepLastDeck } from '../../src/build/keep-last-deck.ts';
import { loadDeck } from '../../src/build/load-deck.ts';
import { temporaryFolder } from '../temporary-folder.ts';

async function watched(files: Readonly<Record<string, string>>) {
  const folder = await temporaryFolder(files);
  let clock = 0;
  const load = keepLastDeck(
    () => loadDeck(join(folder, 'deck')),
    () => clock,
  );
  const slidesAfter = async (milliseconds: number) => {
    clock += milliseconds;
    const { deck, findings } = await load();
    return { ids: deck.slides.map(({ id }) => id), hints: findings.map(({ hint }) => hint) };
  };
  return { folder, slidesAfter };
}

const deck = { 'deck/01.md': '# Eins', 'deck/02.md': '## Zwei', 'deck/03.md': '## Drei' };
const all = ['eins', 'zwei', 'drei'];

test('of a folder that is deleted file by file the whole deck stays, not the last file of it', async () => {
  const { folder, slidesAfter } = await watched(deck);
  expect(await slidesAfter(0)).toEqual({ ids: all, hints: [] });
  await rm(join(folder, 'deck/01.md'));
  expect((await slidesAfter(5000)).ids).toEqual(['zwei', 'drei']);
  await rm(join(folder, 'deck/02.md'));
  expect((await slidesAfter(30)).ids).toEqual(['drei']);
  await rm(join(folder, 'deck'), { recursive: true });
  const gone = { ids: all, hints: [expect.stringContaining('Gezeigt wird der letzte Stand')] };
  expect(await slidesAfter(30)).toEqual(gone);
  expect(await slidesAfter(9000)).toEqual(gone);
});

test('what an author has deleted some time before stays deleted', async () => {
  const { folder, slidesAfter } = await watched(deck);
  await slidesAfter(0);
  await rm(join(folder, 'deck/01.md'));
  await slidesAfter(5000);
  await rm(join(folder, 'deck'), { recursive: true });
  expect((await slidesAfter(1000)).ids).toEqual(['zwei', 'drei']);
});

test('a deck that was never there is told as it is', async () => {
  const { folder, slidesAfter } = await watched({ 'anderes.txt': '' });
  expect((await slidesAfter(0)).hints).toEqual([expect.not.stringContaining('letzte Stand')]);
  await writeFile(join(folder, 'deck'), '');
  expect((await slidesAfter(0)).hints).toEqual([expect.not.stringContaining('letzte Stand')]);
});
