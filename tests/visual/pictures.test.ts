import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { relative } from 'node:path';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { projectPath } from '../../src/build/project.ts';
import { slideName } from '../../src/build/shot-names.ts';
import { schemes } from '../../src/core/schemes.ts';
import { type TalkPage, useTalkPage } from '../e2e/talk-page.ts';
import { comparePictures } from './compare-pictures.ts';
import { shrinkPng } from './shrink-png.ts';

const approvedFolder = projectPath('tests/fixtures/pictures');
const differenceFolder = projectPath('shots/differences');
/** Pixels of 921,600. docs/decisions/0011-visual-tests.md says what two versions of Chromium differ by, and what 4 px make. */
const tolerance = 100;
const openTalk = useTalkPage();

beforeAll(() => rm(differenceFolder, { recursive: true, force: true }));

const picture = (page: Page) => page.screenshot({ animations: 'disabled', caret: 'hide' });

/** What differs, one sentence a slide, with all steps shown; the pictures of it are in `differenceFolder`. */
async function compareTalk(
  { page, slides, goTo }: TalkPage,
  scheme: string,
  only: readonly string[] = slides.map(({ id }) => id),
): Promise<readonly string[]> {
  const complaints: string[] = [];
  for (const [index, { id, steps }] of slides.entries()) {
    if (!only.includes(id)) continue;
    await goTo(id, steps);
    const name = `${scheme}-${slideName(id, index, slides.length)}`;
    complaints.push(...(await comparePicture(name, await picture(page))));
  }
  return complaints;
}

async function comparePicture(name: string, actual: Buffer): Promise<readonly string[]> {
  const approved = await readFile(`${approvedFolder}/${name}.png`).catch(() => undefined);
  if (approved === undefined) return [`${name}: there is no approved picture`];
  const { different, difference } = comparePictures(approved, actual);
  if (different <= tolerance) return [];
  await mkdir(differenceFolder, { recursive: true });
  await writeFile(`${differenceFolder}/${name}-difference.png`, difference);
  await writeFile(`${differenceFolder}/${name}-actual.png`, actual);
  const place = relative(projectPath('.'), `${differenceFolder}/${name}-difference.png`);
  return [`${name}: ${different} pixels differ, see ${place}`];
}

/** Writes what is seen now as what is expected, and nothing else stays in the folder. */
async function approveTalk({ page, slides, goTo }: TalkPage, scheme: string): Promise<void> {
  for (const [index, { id, steps }] of slides.entries()) {
    await goTo(id, steps);
    const name = `${scheme}-${slideName(id, index, slides.length)}.png`;
    await writeFile(`${approvedFolder}/${name}`, shrinkPng(await picture(page)));
  }
}

describe('the pictures of the talk', () => {
  beforeAll(async () => {
    if (!inject('accept')) return;
    await rm(approvedFolder, { recursive: true, force: true });
    await mkdir(approvedFolder, { recursive: true });
  });

  test.each(schemes)('look as they were approved: %s', async (scheme) => {
    const talk = await openTalk(scheme);
    if (inject('accept')) await approveTalk(talk, scheme);
    const complaints = await compareTalk(talk, scheme);
    expect(complaints, `${complaints.join('\n')}\nIs that what you want? \`npm run accept\` approves it.`).toEqual([]);
  });

  test('are as many as the talk has slides, twice', async () => {
    const { slides } = await openTalk('light');
    const expected = schemes.flatMap((scheme) =>
      slides.map(({ id }, index) => `${scheme}-${slideName(id, index, slides.length)}.png`),
    );
    expect((await readdir(approvedFolder)).sort()).toEqual(expected.sort());
  });

  test.each([
    ['a heading', 'leitlinien', 'h2'],
    ['a list', 'leitlinien', 'ul'],
    ['the frame', 'dank', '.slide-body'],
  ])('are found out when %s moves by 4 px, and a picture shows where', async (_what, id, part) => {
    const talk = await openTalk('light');
    await talk.page.addStyleTag({ content: `#${id} ${part} { position: relative; left: 4px }` });
    const complaints = await compareTalk(talk, 'light', [id]);
    expect(complaints).toEqual([expect.stringMatching(new RegExp(`^light-\\d+-${id}: \\d{3,} pixels differ`))]);
    const shown = /shots\/differences\/\S+$/.exec(complaints[0]?.replaceAll('\\', '/') ?? '')?.[0] ?? '';
    expect((await readFile(projectPath(shown))).subarray(1, 4).toString()).toBe('PNG');
    // What the talk itself differs in is still to be looked at.
    await rm(projectPath(shown));
  });
});

test('the soft edge of a letter may differ, a bolder letter may not', async () => {
  const { page, goTo } = await openTalk('light');
  await goTo('leitlinien', 0);
  const approved = await picture(page);
  await page.addStyleTag({ content: '#leitlinien h2 { transform: translateX(0.3px) }' });
  expect(comparePictures(approved, await picture(page)).different).toBeLessThanOrEqual(tolerance);
  await page.addStyleTag({ content: '#leitlinien h2 { transform: none; font-weight: 600 }' });
  expect(comparePictures(approved, await picture(page)).different).toBeGreaterThan(tolerance);
});
