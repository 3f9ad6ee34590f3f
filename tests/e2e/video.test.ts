import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { exportDeck } from '../../src/build/export-deck.ts';
import { projectPath } from '../../src/build/project.ts';
import { findFirefox, launchFirefox } from './firefox.ts';
import { eventually, place, useOfflineBrowser } from './offline-browser.ts';

const { openDeck } = useOfflineBrowser();
const text = `---
slug: filme
---

# Filme

---

## Mit Ton

![Ein Kasten wandert](film.webm)

---

## Von selbst

![Ein Kasten wandert still](stumm.webm) <!-- .element: data-ohne-ton data-autoplay -->
`;
let folder: string;
let path: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'Filme für Köln '));
  afterAll(() => rm(folder, { recursive: true, force: true }));
  await cp(projectPath('tests/fixtures/pdf-alles/filme'), folder, { recursive: true });
  await writeFile(join(folder, '01.md'), text);
  const { files, findings } = await exportDeck({ source: folder, out: join(folder, 'dist'), pdf: false });
  expect(findings).toEqual([]);
  expect(files.map((file) => file.path.slice(folder.length))).toEqual([
    '/dist/filme.html',
    '/dist/filme-medien/film.webm',
    '/dist/filme-medien/stumm.webm',
  ]);
  path = files[0]?.path ?? '';
});

const stateOf = (page: Page, slide: string) =>
  page.locator(`#${slide} video`).evaluate((element) => {
    const film = element as HTMLVideoElement;
    return { paused: film.paused, muted: film.muted, at: film.currentTime, ready: film.readyState };
  });
const playing = async (page: Page, slide: string) => !(await stateOf(page, slide)).paused;

test('a film plays from the folder beside the file, with its captions, and stops with its slide', async () => {
  const { open } = await openDeck(path);
  const page = await open('#/mit-ton');
  await eventually(() => place(page)).toBe('mit-ton 0');
  const film = page.locator('#mit-ton video');
  await eventually(async () => (await stateOf(page, 'mit-ton')).ready).toBeGreaterThan(0);
  expect(await stateOf(page, 'mit-ton')).toMatchObject({ paused: true, at: 0, muted: false });
  expect(await film.evaluate((element) => (element as HTMLVideoElement).textTracks[0]?.mode)).toBe('showing');
  await eventually(() => film.evaluate((one) => (one as HTMLVideoElement).textTracks[0]?.cues?.length)).toBe(1);
  // In the show it stands alone.
  expect(await page.locator('#mit-ton .video > :not(video):visible').count()).toBe(0);

  await film.evaluate((element) => {
    (element as HTMLVideoElement).loop = true;
  });
  await film.focus();
  await page.keyboard.press('Space');
  await eventually(() => playing(page, 'mit-ton')).toBe(true);
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('k');
  expect(await place(page)).toBe('mit-ton 0');
  await film.evaluate((element) => (element as HTMLVideoElement).play());
  // A clicker turns pages all the same.
  await page.keyboard.press('PageDown');
  await eventually(() => place(page)).toBe('von-selbst 0');
  await eventually(() => playing(page, 'mit-ton')).toBe(false);
});

test('a film that is to begin by itself does so with its slide, without a sound', async () => {
  const { open } = await openDeck(path);
  const page = await open('#/mit-ton');
  await eventually(() => place(page)).toBe('mit-ton 0');
  expect((await stateOf(page, 'von-selbst')).at).toBe(0);
  await page.keyboard.press('ArrowRight');
  await eventually(async () => (await stateOf(page, 'von-selbst')).at).toBeGreaterThan(0);
  expect((await stateOf(page, 'von-selbst')).muted).toBe(true);
  expect(await playing(page, 'mit-ton')).toBe(false);
});

test('without script it has its controls, its name and its text', async () => {
  const { open } = await openDeck(path, { javaScriptEnabled: false });
  const page = await open();
  const film = page.locator('#mit-ton .video');
  expect(await film.locator('video').getAttribute('controls')).toBe('');
  await film.locator('summary').click();
  expect((await film.allInnerTexts()).join()).toMatch(
    /Film: film\.webm\s+Text zum Film\s+Ein weißer Kasten .*\s+Dazu ist/,
  );
});

test.each([['#/mit-ton'], ['#/lesen']])('at %s, words stand in the place of a film that is not there', async (hash) => {
  const alone = join(folder, `allein${hash.length}.html`);
  await writeFile(alone, await readFile(path));
  const { open } = await openDeck(alone, { mayComplain: true });
  const page = await open(hash);
  await eventually(() => page.locator('#mit-ton .video-gone').isVisible()).toBe(true);
  expect(await page.locator('#mit-ton .video-gone').textContent()).toMatch(/^Der Film lässt sich nicht abspielen: /);
  expect(await page.locator('#mit-ton video').isVisible()).toBe(false);
});

test.runIf(findFirefox())('Firefox plays it from the folder as well, with its captions', async () => {
  const firefox = await launchFirefox(findFirefox() ?? '');
  try {
    const page = await firefox.open(`file://${encodeURI(path)}#/mit-ton`);
    const film = "document.querySelector('#mit-ton video')";
    await eventually(() => page.evaluate(`String(${film}.readyState > 0)`)).toBe('true');
    await eventually(() => page.evaluate(`String(${film}.textTracks[0].cues?.length)`)).toBe('1');
  } finally {
    await firefox.close();
  }
});
