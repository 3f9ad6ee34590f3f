import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { renderDeckStyle } from '../../src/build/deck-style.ts';
import { exportHtml } from '../../src/build/export-html.ts';
import { embedImages } from '../../src/build/image-file.ts';
import { type LoadedDeck, loadDeck } from '../../src/build/load-deck.ts';
import { renderPrintPage } from '../../src/core/render-print.ts';
import { eventually, place, useOfflineBrowser } from './offline-browser.ts';

/** Wider than there is room on a panel, and dark, as logos are that were made for white paper. */
const logo =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 240 40"><path fill="#1a1a1a" d="M0 0h240v40H0z"/></svg>';
const slides = `# Titel

---

## Eine Überschrift von fast einer Zeile

### Ebene drei

Text

---

<!-- .slide: data-layout="contact" -->

## Vielen Dank für Ihre Aufmerksamkeit und Ihre Geduld
`;

const { openDeck } = useOfflineBrowser();
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'Aussehen '));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function load(name: string, head: string): Promise<LoadedDeck> {
  const files = { '01.md': `---\nlayout: title\n${head}\n---\n${slides}`, 'bilder/wappen.svg': logo };
  for (const [path, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name, path)), { recursive: true });
    await writeFile(join(folder, name, path), content);
  }
  const loaded = await loadDeck(join(folder, name));
  expect(loaded.findings).toEqual([]);
  return loaded;
}

/** Absolute path of the exported page of a deck that changes its look by these lines. */
async function exportLook(name: string, head: string): Promise<string> {
  const path = join(folder, `${name}.html`);
  await writeFile(path, await exportHtml(await load(name, head)));
  return path;
}

async function openShow(path: string, options: BrowserContextOptions, hash = ''): Promise<Page> {
  const page = await (await openDeck(path, options)).open(hash);
  await eventually(() => place(page)).not.toBe('no show');
  return page;
}

const styleOf = (page: Page, selector: string, property: string) =>
  page
    .locator(selector)
    .first()
    .evaluate((part, name) => getComputedStyle(part).getPropertyValue(name), property);
const rgb = (hex: string) => `rgb(${[1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16)).join(', ')})`;

describe('an accent colour', () => {
  let path: string;
  beforeAll(async () => {
    path = await exportLook('akzent', 'accent: "#00447c"\naccentDark: "#9fd0ff"');
  });
  const panel = '.layout-title > .slide-body';
  const heading = '.layout-points h3';

  test('colours panels and headings in the light, and others of its hue in the dark', async () => {
    const light = await openShow(path, { colorScheme: 'light' });
    expect(await styleOf(light, panel, 'background-color')).toBe(rgb('#00447c'));
    expect(await styleOf(light, heading, 'color')).toBe(rgb('#00447c'));
    const dark = await openShow(path, { colorScheme: 'dark' });
    expect(await styleOf(dark, heading, 'color')).toBe(rgb('#9fd0ff'));
    const calm = await styleOf(dark, panel, 'background-color');
    const [red = 0, green = 0, blue = 0] = (calm.match(/\d+/g) ?? []).map(Number);
    expect(blue).toBeGreaterThan(Math.max(red, green));
    expect(blue).toBeLessThan(0x7c);
  });

  test('stands in the article as well, and on paper as in the light', async () => {
    const { open } = await openDeck(path, { colorScheme: 'dark', javaScriptEnabled: false });
    const page = await open();
    expect(await styleOf(page, heading, 'color')).toBe(rgb('#9fd0ff'));
    await page.emulateMedia({ media: 'print' });
    expect(await styleOf(page, heading, 'color')).toBe(rgb('#00447c'));
  });
});

describe('the theme kern', () => {
  test.each([
    ['light', '#ffffff', '#2044aa', '#2044aa'],
    ['dark', '#131525', '#97afe1', '#30344f'],
  ] as const)('is %s as KERN is, and set in its font', async (colorScheme, ground, accent, panel) => {
    const page = await openShow(await exportLook('kern', 'theme: kern'), { colorScheme });
    expect(await styleOf(page, 'html', 'background-color')).toBe(rgb(ground));
    expect(await styleOf(page, '.layout-points h3', 'color')).toBe(rgb(accent));
    expect(await styleOf(page, '.layout-title > .slide-body', 'background-color')).toBe(rgb(panel));
    expect(await styleOf(page, 'h1', 'font-family')).toMatch(/^"?Fira Sans/);
    await eventually(() =>
      page.evaluate(() => [...document.fonts].filter(({ status }) => status === 'loaded').map(({ family }) => family)),
    ).toContain('Fira Sans');
  });

  test('leaves readers the colours they have chosen for themselves', async () => {
    const page = await openShow(await exportLook('kern', 'theme: kern'), {
      forcedColors: 'active',
      colorScheme: 'dark',
    });
    const canvas = await page.evaluate(() => {
      const probe = document.body.appendChild(document.createElement('div'));
      probe.style.color = 'CanvasText';
      return getComputedStyle(probe).color;
    });
    expect(await styleOf(page, '.layout-points h3', 'color')).toBe(canvas);
  });
});

describe('a logo', () => {
  let path: string;
  beforeAll(async () => {
    path = await exportLook('logo', 'logo: bilder/wappen.svg\nlogoAlt: Stadt Musterstadt');
  });

  /** Of each slide: the box of the logo in the frame of its slide, and whether it lies over a heading. */
  const logos = (page: Page) =>
    page.locator('.slide-body').evaluateAll((bodies) =>
      bodies.map((body) => {
        const logo = body.querySelector('.deck-logo');
        const frame = body.getBoundingClientRect();
        const box = logo?.getBoundingClientRect();
        const words = document.createRange();
        words.selectNodeContents(body.querySelector('h1, h2') ?? body);
        const heading = words.getBoundingClientRect();
        const scale = 1280 / frame.width;
        if (!box || !logo || box.width === 0) return 'none';
        const collides =
          box.left < heading.right && box.right > heading.left && box.top < heading.bottom && box.bottom > heading.top;
        const size = [box.width, box.height, frame.right - box.right].map((value) => Math.round(value * scale));
        return `${size.join(' ')}${collides ? ' collides' : ''}`;
      }),
    );
  // The picture and the plate around it: 240 × 40 + 2 × 6, on panels 360 × 72 + 2 × 16; 96 from the right.
  const everywhere = ['392 104 96', '252 52 96', '392 104 96'];

  test.each(['light', 'dark'] as const)(
    'is on every slide of the show (%s), on a light plate, clear of headings',
    async (colorScheme) => {
      for (const [index, hash] of ['', '#/2', '#/3'].entries()) {
        const page = await openShow(path, { colorScheme, viewport: { width: 1280, height: 720 } }, hash);
        expect((await logos(page))[index]).toBe(everywhere[index]);
        expect(await styleOf(page, '.deck-logo', 'background-color')).toBe(rgb('#fbfaf7'));
      }
    },
  );

  test('says what it is once, where the deck begins', async () => {
    const page = await openShow(path, {});
    const image = page.getByRole('img', { name: 'Stadt Musterstadt' });
    expect(await image.count()).toBe(1);
    expect(await image.evaluate((part: HTMLImageElement) => part.complete && part.naturalWidth > 0)).toBe(true);
  });

  test('stands once in the article, clear of the heading', async () => {
    const { open } = await openDeck(path, { javaScriptEnabled: false, viewport: { width: 1280, height: 720 } });
    expect(await logos(await open())).toEqual([expect.stringMatching(/^\d+ \d+ \d+$/), 'none', 'none']);
  });

  test('is on every page that is printed, from the browser and in the PDF', async () => {
    const page = await openShow(path, {});
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    await page.emulateMedia({ media: 'print' });
    expect(await logos(page)).toEqual(everywhere);
    const loaded = await load('logo', 'logo: bilder/wappen.svg\nlogoAlt: Stadt Musterstadt');
    const style = await renderDeckStyle(loaded, { medium: 'print', cuts: 'static', shown: ['Titel'] });
    const parts = { style, images: await embedImages(loaded.images) };
    await writeFile(join(folder, 'druck.html'), renderPrintPage(loaded.deck, parts));
    const print = await (await openDeck(join(folder, 'druck.html'))).open();
    await print.emulateMedia({ media: 'print' });
    expect(await logos(print)).toEqual(everywhere);
  });

  test('that lies over a heading would be found', async () => {
    const page = await openShow(path, {}, '#/2');
    await page.addStyleTag({ content: '.slide-body > .deck-logo { margin-top: 40px !important }' });
    expect((await logos(page))[1]).toContain('collides');
  });
});
