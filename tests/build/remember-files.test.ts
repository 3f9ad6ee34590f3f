import { rename, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { readDeck } from '../../src/build/read-deck.ts';
import { temporaryFolder } from '../temporary-folder.ts';

/** As if it were read some time later. */
async function readLater(folder: string) {
  vi.spyOn(Date, 'now').mockReturnValue(performance.timeOrigin + performance.now() + 60_000);
  const { files } = await readDeck(folder);
  vi.restoreAllMocks();
  return files;
}

test('files that are as they were are the same objects; those that changed in any way are read again', async () => {
  const folder = await temporaryFolder({ 'a.md': '# A', 'b.md': '# B', 'c.md': '# C', 'neu.txt': '# N' });
  const before = await readLater(folder);
  await writeFile(join(folder, 'b.md'), '# X');
  await utimes(join(folder, 'b.md'), 1, 1);
  await rename(join(folder, 'neu.txt'), join(folder, 'c.md'));
  const after = await readLater(folder);
  expect(after.map(({ text }) => text)).toEqual(['# A', '# X', '# N']);
  expect(after.map((file, index) => file === before[index])).toEqual([true, false, false]);
  expect((await readLater(folder)).map((file, index) => file === after[index])).toEqual([true, true, true]);
});

test('a file that has just been written is read again, for it may be written once more within the same moment', async () => {
  const folder = await temporaryFolder({ 'a.md': '# A' });
  const [before] = (await readDeck(folder)).files;
  const [after] = (await readDeck(folder)).files;
  expect(after).toEqual(before);
  expect(after).not.toBe(before);
});

test('what is wrong with a file is said again', async () => {
  const folder = await temporaryFolder({ 'a.md': '# A' });
  await writeFile(join(folder, 'a.md'), Buffer.from([0x23, 0x20, 0xe4]));
  await readLater(folder);
  expect((await readDeck(folder)).findings).toHaveLength(1);
});
