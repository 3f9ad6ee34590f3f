import { readFile, writeFile } from 'node:fs/promises';
import { describe, expect, inject, test } from 'vitest';
import { compareBoxes, type DeckBoxes, formatBoxes } from './compare-boxes.ts';
import { type Boxes, measureBoxes } from './measure-boxes.ts';
import { type TalkPage, useTalkPage } from './talk-page.ts';

const approvedFile = new URL('../fixtures/boxes.json', import.meta.url);
/** Browsers of other versions and systems round text to within one pixel; nobody sees two. */
const tolerance = 2;
const openTalk = useTalkPage();

/** Every slide with all its steps shown. */
async function measureTalk({ page, slides, goTo }: TalkPage): Promise<DeckBoxes> {
  const measured: [string, Boxes][] = [];
  for (const { id, steps } of slides) {
    await goTo(id, steps);
    measured.push([id, await measureBoxes(page, id)]);
  }
  return Object.fromEntries(measured);
}

async function readApproved(): Promise<DeckBoxes> {
  return JSON.parse(await readFile(approvedFile, 'utf8'));
}

describe('the boxes of the talk', () => {
  test('are where they were approved', async () => {
    const measured = await measureTalk(await openTalk('light'));
    if (inject('accept')) await writeFile(approvedFile, formatBoxes(measured));
    const moved = compareBoxes(await readApproved(), measured, tolerance);
    expect(moved, `${moved.join('\n')}\nIs that what you want? \`npm run accept\` approves it.`).toEqual([]);
  });

  test('are the same in the dark', async () => {
    expect(compareBoxes(await readApproved(), await measureTalk(await openTalk('dark')), tolerance)).toEqual([]);
  });

  test('are found out when one of them moves by 4 px', async () => {
    const talk = await openTalk('light');
    await talk.page.addStyleTag({ content: '#leitlinien h2 { position: relative; left: 4px }' });
    const moved = compareBoxes(await readApproved(), await measureTalk(talk), tolerance);
    expect(moved).toEqual([expect.stringMatching(/^leitlinien › h2 »Leitlinien«: x (\d+) → \d+ \(\+4 px\)$/)]);
  });

  test('are found out when a line breaks differently', async () => {
    const talk = await openTalk('light');
    await talk.page.addStyleTag({ content: '#leitlinien li:first-child { max-width: 200px }' });
    const moved = compareBoxes(await readApproved(), await measureTalk(talk), tolerance);
    expect(moved[0]).toMatch(/^leitlinien › .* » ?Voraussetzung.*: .*\d → \d lines$/);
  });
});

test('what is new or gone is said', () => {
  const box = [0, 0, 10, 10, 1] as const;
  expect(compareBoxes({ a: { h2: box, p: box }, b: {} }, { a: { h2: box, li: box }, c: {} }, 2)).toEqual([
    'a › p: is gone',
    'a › li: is new',
    'b: the slide is gone',
    'c: the slide is new',
  ]);
});
