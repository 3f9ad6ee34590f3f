import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createLivePages } from '../../src/build/deck-page.ts';
import { createLiveDeck } from '../../src/build/live-deck.ts';
import { loadDeck } from '../../src/build/load-deck.ts';
import { temporaryFolder } from '../temporary-folder.ts';

test('a file that has just been emptied is waited for, also when another one is saved; one that is gone is not', async () => {
  const folder = await temporaryFolder({ '01.md': '---\ntitle: Mühlen\n---\n# Mühlen', '02.md': '## Wind' });
  const live = await createLiveDeck(
    () => loadDeck(folder),
    createLivePages(),
    () => undefined,
  );
  const titleOf = async () => (await live.current()).loaded.deck.meta.title;
  await writeFile(join(folder, '01.md'), '');
  await writeFile(join(folder, '02.md'), '## Wasser');
  expect(await live.refresh(false)).toBeUndefined();
  expect(await titleOf()).toBe('Mühlen');
  expect(await live.refresh(true)).toBeDefined();
  expect(await titleOf()).not.toBe('Mühlen');
  await rm(join(folder, '01.md'));
  await writeFile(join(folder, '02.md'), '## Regen');
  expect((await live.refresh(false))?.patch).toBeDefined();
});

test('what is asked for while it waits is done once', async () => {
  const folder = await temporaryFolder({ '01.md': '# Wind' });
  let loads = 0;
  const live = await createLiveDeck(
    () => {
      loads += 1;
      return loadDeck(folder);
    },
    createLivePages(),
    () => undefined,
  );
  await writeFile(join(folder, '01.md'), '# Wasser');
  const changes = await Promise.all(Array.from({ length: 20 }, () => live.refresh(true)));
  expect(changes.filter((change) => change !== undefined)).toHaveLength(1);
  expect(loads).toBe(2);
  expect((await live.current()).loaded.deck.slides[0]?.title).toBe('Wasser');
});

test('a page that was loaded before the last saves is told what it has missed; one of another server is not known', async () => {
  const folder = await temporaryFolder({ '01.md': '# Wind' });
  const live = await createLiveDeck(
    () => loadDeck(folder),
    createLivePages(),
    () => undefined,
  );
  const { version } = await live.current();
  expect(live.missedBy(version)).toEqual([]);
  await writeFile(join(folder, '01.md'), '# Wasser');
  const first = await live.refresh(true);
  await writeFile(join(folder, '01.md'), '# Regen');
  const second = await live.refresh(true);
  expect(live.missedBy(version)).toEqual([first, second]);
  expect(live.missedBy(second?.to ?? '')).toEqual([]);
  expect(live.missedBy('1.0')).toBeUndefined();
});
