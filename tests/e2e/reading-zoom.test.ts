import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { tabBarriers } from './barriers.ts';
import { eventually, hashOf, useOfflineBrowser } from './offline-browser.ts';
import { openReading } from './reading-page.ts';
import { exportSteps } from './steps-html.ts';

const { openDeck } = useOfflineBrowser();
const talk = inject('exportedHtml');
/** A window of 1280 × 1024 at 400 %. */
const enlarged = { viewport: { width: 320, height: 256 }, deviceScaleFactor: 4 };

/** WCAG 1.4.12; by the interface of the browser, which the page's policy does not forbid. */
async function widenSpaces(page: Page): Promise<void> {
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }',
    );
    document.adoptedStyleSheets = [sheet];
  });
}

/** What reaches out of the window, or out of a box that hides it, and text that lies on the text before it. */
const misplaced = (page: Page) =>
  page.evaluate(() => {
    const all = [
      ...document.querySelectorAll<HTMLElement>(':is(h1, h2, h3, p, li, dt, dd, button, a, summary, label, input)'),
    ];
    const seen = all.filter(
      (part) =>
        part.checkVisibility() && part.closest('.visually-hidden, .skip, .map-places, [aria-hidden=true]') === null,
    );
    const name = (part: Element) => `${part.localName} ${part.textContent?.trim().slice(0, 30)}`;
    const out = seen.filter((part) => {
      const { left, right } = part.getBoundingClientRect();
      return left < -0.5 || right > innerWidth + 0.5;
    });
    const clipped = seen.filter((part) => {
      const { clientWidth, clientHeight, scrollWidth, scrollHeight } = part;
      const isLarger = scrollWidth > clientWidth + 1 || scrollHeight > clientHeight + 1;
      return isLarger && !part.matches('input') && getComputedStyle(part).overflow !== 'visible';
    });
    const meet = (a: DOMRect, b: DOMRect) =>
      a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 1 && b.top < a.bottom - 1;
    const texts = seen.filter((part) => part.matches(':is(main, footer, dialog) :is(h1, h2, h3, p)'));
    const covering = texts.filter((part, index) => {
      const before = [...(texts[index - 1]?.getClientRects() ?? [])];
      return [...part.getClientRects()].some((box) => before.some((other) => meet(box, other)));
    });
    return {
      out: out.map(name),
      clipped: clipped.map(name),
      covering: covering.map(name),
      sideways: document.documentElement.scrollWidth - innerWidth,
    };
  });
const allInPlace = { out: [], clipped: [], covering: [], sideways: 0 };

test('at 400 %, with wide spaces, all is there, nothing is covered, and every control is of use', async () => {
  const page = await openReading(await openDeck(talk, enlarged));
  await widenSpaces(page);
  const bar = page.locator('.reading-bar');
  expect(await misplaced(page)).toEqual(allInPlace);
  expect(await bar.evaluate((element) => getComputedStyle(element).position)).not.toBe('sticky');
  expect(await tabBarriers(page)).toEqual([]);

  await page.keyboard.press('/');
  await page.keyboard.type('schulterschluss');
  expect(await misplaced(page)).toEqual(allInPlace);
  expect(await tabBarriers(page)).toEqual([]);
  await page.getByRole('combobox').press('Enter');
  await eventually(() => hashOf(page)).toBe('#/lesen/ziele/3');
  await page.getByRole('button', { name: 'Link kopieren: Folie 6: Ziele' }).press('Enter');
  expect(await misplaced(page)).toEqual(allInPlace);
  expect(await tabBarriers(page)).toEqual([]);
  await page.getByRole('button', { name: 'Kopieren', exact: true }).press('Enter');
  await eventually(() => page.getByRole('dialog').getByRole('status').textContent()).toBe('Kopiert');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Inhalt' }).press('Enter');
  await page.getByRole('link', { name: 'Barrierefreiheit' }).press('Enter');
  await eventually(() => hashOf(page)).toBe('#/lesen/barrierefreiheit');
  await page.getByRole('button', { name: 'Mehr' }).press('Enter');
  expect(await misplaced(page)).toEqual(allInPlace);
  await page.getByRole('button', { name: 'Hilfe' }).press('Enter');
  await page.getByRole('button', { name: 'Barrierefreiheit' }).press('Enter');
  expect(await misplaced(page)).toEqual(allInPlace);
});

test('the bar sticks only where two thirds of the window are left to the text', async () => {
  const deck = await openDeck(talk, enlarged);
  const page = await openReading(deck);
  await widenSpaces(page);
  await page.getByRole('button', { name: 'Mehr' }).press('Enter');
  for (const height of [256, 360, 479, 480, 512, 640, 844]) {
    for (const width of [320, 640]) {
      await page.setViewportSize({ width, height });
      const share = await page.locator('.reading-bar').evaluate((bar) => {
        const sticks = getComputedStyle(bar).position === 'sticky';
        return sticks ? bar.getBoundingClientRect().height / innerHeight : 0;
      });
      expect(share, `${width} × ${height}`).toBeLessThan(1 / 3);
    }
  }
});

const svg = (size: string) =>
  `data:image/svg+xml,${encodeURIComponent(`<svg xmlns="http://www.w3.org/2000/svg" ${size}/>`)}`;
const wideNotes = `# Weit

---

## Zeichnung ohne Größe

![Ein Kasten](${svg('viewBox="0 0 200 100"')})

Note:

![Breit](${svg('width="1600" height="300"')})

\`\`\`js
const einLangerName = eineFunktion('mit einem langen Wert', { und: 'noch einem', der: 'in keine Zeile passt' });
\`\`\`

<https://example.org/${'ein-sehr-langer-weg/'.repeat(8)}>
`;

test('on a phone, wide pictures, code and addresses in notes make nothing wider than the window', async () => {
  const page = await openReading(
    await openDeck(await exportSteps(() => wideNotes), { viewport: { width: 390, height: 844 } }),
  );
  await page.locator('.notes img').scrollIntoViewIfNeeded();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  const beyond = await page
    .locator('.notes *')
    .evaluateAll((parts) =>
      parts.filter((part) => part.getBoundingClientRect().right > innerWidth).map((part) => part.localName),
    );
  expect(beyond).toEqual([]);
});

test('a drawing that names a shape and no size is as wide as there is room', async () => {
  const page = await openReading(
    await openDeck(await exportSteps(() => wideNotes), { viewport: { width: 390, height: 844 } }),
  );
  const picture = page.locator('.slide-body > p > img');
  await picture.scrollIntoViewIfNeeded();
  const [width, room] = await picture.evaluate((image) => [
    image.clientWidth,
    image.closest('.slide-body')?.clientWidth,
  ]);
  expect(width).toBeGreaterThan(300);
  expect(width).toBeLessThanOrEqual(room ?? 0);
});
