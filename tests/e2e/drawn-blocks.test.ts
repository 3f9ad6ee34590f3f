import { beforeAll, expect, test } from 'vitest';
import { eventually, place, useOfflineBrowser } from './offline-browser.ts';
import { exportSteps } from './steps-html.ts';

const { openDeck } = useOfflineBrowser();
const text = `# Gezeichnet

---

## Code

\`\`\`js [1|2]
const a = 1;
return a;
\`\`\`

- Punkt <!-- .element: class="fragment" -->

---

## Muster

\`\`\`qr
https://example.org
\`\`\`

---

## Linie

\`\`\`diagramm linie
Einwohner
Jahr | Landkreis gesamt
${Array.from({ length: 8 }, (_, index) => `20${10 + index} | 1.${300 + index}`).join('\n')}
\`\`\`
`;
let path: string;
beforeAll(async () => {
  path = await exportSteps(() => text);
});

test('lines of code are emphasised step by step, and stay so when something else comes', async () => {
  const { open } = await openDeck(path);
  const page = await open('#/code');
  const edges = () =>
    page.locator('.line').evaluateAll((lines) => lines.map((line) => getComputedStyle(line).boxShadow !== 'none'));
  for (const [step, expected] of [
    [true, false],
    [false, true],
    [false, true],
  ].entries()) {
    await eventually(() => place(page)).toBe(`code ${step}`);
    expect(await edges()).toEqual(expected);
    await page.keyboard.press('ArrowRight');
  }
});

test('a QR code is dark on light in the dark too', async () => {
  const { open } = await openDeck(path, { colorScheme: 'dark' });
  const page = await open('#/muster');
  await eventually(() => place(page)).toBe('muster 0');
  const fills = await page
    .locator('.qr path')
    .evaluateAll((paths) => paths.map((shape) => getComputedStyle(shape).fill));
  expect(fills).toEqual(['rgb(251, 250, 247)', 'rgb(22, 25, 27)']);
});

test('the points of a line stand above their columns, on a slide and on a phone', async () => {
  const { open } = await openDeck(path, { viewport: { width: 320, height: 640 } });
  const page = await open('#/lesen');
  const chart = page.locator('.chart');
  await chart.scrollIntoViewIfNeeded();
  const [plot, first, last] = await Promise.all(
    ['.chart-plot', 'tbody td:nth-child(2)', 'tbody td:last-child'].map((part) => chart.locator(part).boundingBox()),
  );
  expect(plot?.x).toBeCloseTo(first?.x ?? 0, 0);
  expect((plot?.x ?? 0) + (plot?.width ?? 0)).toBeCloseTo((last?.x ?? 0) + (last?.width ?? 0), 0);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
});

test('number and arrows stand in one row and apart, in a deck without stacks too', async () => {
  const page = await (await openDeck(path)).open('#/muster');
  await eventually(() => place(page)).not.toBe('no show');
  const boxes = await page.evaluate(() =>
    ['.slide-number', '.navigate-left', '.navigate-right'].map((selector) => {
      const { left, right, bottom } = document.querySelector(selector)?.getBoundingClientRect() ?? new DOMRect();
      return { left, right, bottom: Math.round(bottom) };
    }),
  );
  const [number, back, on] = boxes;
  expect(new Set(boxes.map(({ bottom }) => bottom)).size).toBe(1);
  expect(number?.right).toBeLessThanOrEqual(back?.left ?? 0);
  expect(back?.right).toBeLessThanOrEqual(on?.left ?? 0);
});
