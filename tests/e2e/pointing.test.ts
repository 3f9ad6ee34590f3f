import type { BrowserContext, Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { eventually, markup, markupForPaper, place, useOfflineBrowser } from './offline-browser.ts';
import { exportSteps } from './steps-html.ts';

/** Pixels of the 1280 × 720 frame. */
type At = readonly [x: number, y: number];

const { openDeck } = useOfflineBrowser();
let steps: string;
beforeAll(async () => {
  steps = await exportSteps();
});

async function openSpeaker(context: BrowserContext, show: Page): Promise<Page> {
  await eventually(() => place(show)).not.toBe('no show');
  const [speaker] = await Promise.all([context.waitForEvent('page'), show.keyboard.press('s')]);
  await connected(speaker);
  return speaker;
}

const connected = (speaker: Page) => speaker.locator('.speaker-view[data-connected=true]').waitFor();

async function openBoth(options: Parameters<typeof openDeck>[1] = {}) {
  const { context, open } = await openDeck(steps, options);
  const show = await open();
  return { context, open, show, speaker: await openSpeaker(context, show) };
}

/** Slides of a stack that is not shown have a present one too. */
const present = ':is(.slides > .slide.present, .slides > .stack.present > .slide.present)';

/** Where a spot of the frame is in the window. The slide, not the layer, is what it is measured by. */
async function inWindow(page: Page, [x, y]: At): Promise<At> {
  const box = await page.locator(`.speaker-current > .preview .slide-body, ${present} > .slide-body`);
  const { left, top, width } = await box.evaluate((body) => body.getBoundingClientRect().toJSON());
  return [left + (x * width) / 1280, top + (y * width) / 1280];
}

async function draw(page: Page, ...line: readonly At[]): Promise<void> {
  for (const [index, at] of line.entries()) {
    await page.mouse.move(...(await inWindow(page, at)), { steps: 8 });
    if (index === 0) await page.mouse.down();
  }
  await page.mouse.up();
}

const point = async (page: Page, at: At) => page.mouse.move(...(await inWindow(page, at)), { steps: 3 });
/** The lines that are kept: how many, and exactly which. */
const paths = (page: Page) => page.locator('.ink .ink-line').first().getAttribute('d');
const lines = async (page: Page) => (await paths(page))?.match(/M/g)?.length ?? 0;
const tool = (page: Page) => page.locator('[data-tool]:is(.ink, .pointing-surface)').first().getAttribute('data-tool');
const mark = (page: Page) => page.locator('.ink').getAttribute('data-mark');
const label = (page: Page) => page.locator('.pointing-label').textContent();
const shown = (page: Page) => page.locator(present).getAttribute('id');

async function linesInBoth(show: Page, speaker: Page, count: number): Promise<void> {
  await eventually(() => lines(show)).toBe(count);
  await eventually(() => lines(speaker)).toBe(count);
  expect(await paths(speaker)).toBe(await paths(show));
}

/** How many pixels of the window the painted mark is beside a spot of the slide. */
async function markMisses(page: Page, at: At): Promise<number> {
  const [x, y] = await inWindow(page, at);
  const box = await page.locator('.ink').evaluate((svg) => {
    const part = svg.getAttribute('data-mark') === 'laser' ? '.ink-dot' : '.ink-darkness';
    return svg.querySelector(part)?.getBoundingClientRect().toJSON() ?? {};
  });
  return Math.hypot(box.left + box.width / 2 - x, box.top + box.height / 2 - y);
}

/** How many pixels of the window the first point of the drawing is beside a spot of the slide. */
async function inkMisses(page: Page, at: At): Promise<number> {
  const [x, y] = await inWindow(page, at);
  const start = await page
    .locator('.ink .ink-line')
    .first()
    .evaluate((path) => {
      const { x: left, y: top } = (path as SVGPathElement)
        .getPointAtLength(0)
        .matrixTransform((path as SVGPathElement).getScreenCTM() ?? undefined);
      return { left, top };
    });
  return Math.hypot(start.left - x, start.top - y);
}

describe('the pen', () => {
  test('draws in either window, and both show the same lines', async () => {
    const { show, speaker } = await openBoth();
    await show.keyboard.press('p');
    await draw(show, [200, 200], [600, 300], [600, 500]);
    await linesInBoth(show, speaker, 1);
    expect(await inkMisses(show, [200, 200])).toBeLessThan(2);
    expect(await inkMisses(speaker, [200, 200])).toBeLessThan(2);
    await speaker.getByRole('button', { name: 'Stift' }).click();
    await draw(speaker, [300, 600], [900, 400]);
    await linesInBoth(show, speaker, 2);
  });

  test('shows a line in the other window while it is being drawn', async () => {
    const { show, speaker } = await openBoth();
    const trace = (page: Page) => page.locator('.ink .ink-line').last().getAttribute('d');
    for (const [drawing, seeing] of [
      [show, speaker],
      [speaker, show],
    ] as const) {
      await drawing.keyboard.press('p');
      await point(drawing, [300, 300]);
      await drawing.mouse.down();
      await point(drawing, [500, 400]);
      await eventually(() => trace(seeing)).toMatch(/^M.+L/);
      await drawing.mouse.up();
      await eventually(() => trace(seeing)).toBe('');
      await eventually(() => trace(drawing)).toBe('');
      await drawing.keyboard.press('p');
    }
    await linesInBoth(show, speaker, 2);
  });

  test('is undone line by line, wiped off at once, and a wipe is undone as well', async () => {
    const { show, speaker } = await openBoth();
    await show.keyboard.press('p');
    for (const y of [200, 300, 400]) await draw(show, [200, y], [700, y]);
    await linesInBoth(show, speaker, 3);
    await show.keyboard.press('Control+z');
    await linesInBoth(show, speaker, 2);
    await speaker.keyboard.press('x');
    await linesInBoth(show, speaker, 0);
    await speaker.getByRole('button', { name: 'Rückgängig' }).click();
    await linesInBoth(show, speaker, 2);
    await speaker.keyboard.press('Control+z');
    await linesInBoth(show, speaker, 1);
    await speaker.getByRole('button', { name: 'Wegwischen' }).click();
    await linesInBoth(show, speaker, 0);
  });

  test('draws on one slide, which keeps its lines over other slides and reloads of either window', async () => {
    const { show, speaker } = await openBoth();
    await show.keyboard.press('p');
    await draw(show, [200, 200], [700, 300]);
    await linesInBoth(show, speaker, 1);
    const before = await paths(show);
    await show.keyboard.press('PageDown');
    await linesInBoth(show, speaker, 0);
    expect(await shown(show)).toBe('liste');
    await draw(show, [300, 200], [700, 300]);
    await draw(show, [300, 400], [700, 500]);
    await linesInBoth(show, speaker, 2);
    await speaker.keyboard.press('Home');
    await eventually(() => paths(show)).toBe(before);
    await show.reload();
    await eventually(() => paths(show)).toBe(before);
    await speaker.reload();
    await connected(speaker);
    await eventually(() => paths(speaker)).toBe(before);
    await show.keyboard.press('PageDown');
    await linesInBoth(show, speaker, 2);
  });

  test('gives a line to the slide it was begun on, though the slide is turned meanwhile', async () => {
    const { show, speaker } = await openBoth();
    await show.keyboard.press('p');
    await point(show, [200, 200]);
    await show.mouse.down();
    await point(show, [500, 300]);
    await show.keyboard.press('PageDown');
    await eventually(() => shown(show)).toBe('liste');
    await show.mouse.up();
    await linesInBoth(show, speaker, 0);
    await show.keyboard.press('Home');
    await linesInBoth(show, speaker, 1);
  });

  test('of a finger turns no slide', async () => {
    const { context, open } = await openDeck(steps, { hasTouch: true });
    const show = await open('#/liste');
    await eventually(() => place(show)).toBe('liste 0');
    const cdp = await context.newCDPSession(show);
    const swipe = async () => {
      const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', x?: number) =>
        cdp.send('Input.dispatchTouchEvent', { type, touchPoints: x === undefined ? [] : [{ x, y: 400 }] });
      await touch('touchStart', 900);
      for (let x = 880; x >= 300; x -= 20) await touch('touchMove', x);
      await touch('touchEnd');
    };
    await show.keyboard.press('p');
    await swipe();
    await eventually(() => lines(show)).toBe(1);
    expect(await place(show)).not.toBe('liste 1');
    await show.keyboard.press('p');
    expect(await place(show)).toBe('liste 0');
    // The very same movement without the pen.
    await swipe();
    await eventually(() => place(show)).toBe('liste 1');
    expect(await lines(show)).toBe(1);
  });

  test('stays on the spot in windows of every size', async () => {
    const { show, speaker } = await openBoth();
    await show.keyboard.press('p');
    await draw(show, [160, 90], [700, 300]);
    await linesInBoth(show, speaker, 1);
    for (const [width, height] of [
      [1920, 1080],
      [800, 900],
      [1400, 500],
    ] as const) {
      await show.setViewportSize({ width, height });
      // reveal.js rounds its scale, by less than a hundredth.
      const fit = Math.min(width / 1280, height / 720);
      const box = () => show.locator('.ink').evaluate((svg) => svg.getBoundingClientRect().width);
      await eventually(async () => Math.abs((await box()) / 1280 - fit)).toBeLessThan(0.01);
      expect(await inkMisses(show, [160, 90])).toBeLessThan(2);
      await draw(show, [160, 90], [700, 300]);
      expect(await inkMisses(show, [160, 90])).toBeLessThan(2);
    }
    await linesInBoth(show, speaker, 4);
  });
});

describe('laser and spotlight', () => {
  test.each([
    ['laser', 'z', 'Laser'],
    ['spotlight', 'k', 'Lichtkegel'],
  ])('%s is on the same spot in the other window', async (name, key, button) => {
    const { show, speaker } = await openBoth();
    await show.setViewportSize({ width: 1100, height: 800 });
    await show.keyboard.press(key);
    for (const at of [
      [333, 222],
      [1200, 700],
    ] as const) {
      await point(show, at);
      for (const page of [show, speaker]) {
        await eventually(() => mark(page)).toBe(name);
        await eventually(() => markMisses(page, at)).toBeLessThan(2);
      }
    }
    await show.keyboard.press(key);
    for (const page of [show, speaker]) await eventually(() => mark(page)).toBe('');
    await speaker.getByRole('button', { name: button }).click();
    expect(await speaker.getByRole('button', { name: button }).getAttribute('aria-pressed')).toBe('true');
    await point(speaker, [640, 360]);
    for (const page of [show, speaker]) await eventually(() => markMisses(page, [640, 360])).toBeLessThan(2);
    // Beside the slide there is nothing to point at.
    await speaker.mouse.move(2, 2);
    for (const page of [show, speaker]) await eventually(() => mark(page)).toBe('');
  });

  test('move by keys, from the middle of the slide, in steps of 20 pixels', async () => {
    const { show, speaker } = await openBoth();
    for (const [moving, key] of [
      [show, 'z'],
      [speaker, 'k'],
    ] as const) {
      await moving.keyboard.press(key);
      await moving.keyboard.press('Shift+ArrowRight');
      await moving.keyboard.press('Shift+ArrowRight');
      await moving.keyboard.press('Shift+ArrowUp');
      for (const page of [show, speaker]) await eventually(() => markMisses(page, [680, 340])).toBeLessThan(2);
      await moving.keyboard.press('Escape');
      for (const page of [show, speaker]) await eventually(() => mark(page)).toBe('');
    }
    expect(await shown(show)).toBe('anfang');
  });

  test('go out when their window is closed', async () => {
    const { show, speaker } = await openBoth();
    await speaker.keyboard.press('z');
    await point(speaker, [300, 300]);
    await eventually(() => mark(show)).toBe('laser');
    await speaker.close({ runBeforeUnload: true });
    await eventually(() => mark(show)).toBe('');
  });

  test('tell at most one spot a picture', async () => {
    const { show, speaker } = await openBoth();
    await speaker.evaluate(() => {
      Object.assign(window, { heard: 0 });
      window.addEventListener('message', ({ data }) => {
        if (data.kind === 'pointer')
          Object.assign(window, { heard: (window as unknown as { heard: number }).heard + 1 });
      });
    });
    await show.keyboard.press('z');
    // A hundred movements before the next picture.
    await show.evaluate(() => {
      const surface = document.querySelector('.pointing-surface');
      for (let clientX = 300; clientX < 400; clientX += 1) {
        surface?.dispatchEvent(new PointerEvent('pointermove', { clientX, clientY: 300, movementX: 1 }));
      }
    });
    await eventually(() => mark(speaker)).toBe('laser');
    expect(await speaker.evaluate(() => (window as unknown as { heard: number }).heard)).toBe(1);
  });
});

describe('zoom', () => {
  /** How much larger than the window allows the slide is. */
  const scale = (page: Page) =>
    page.locator(`${present} > .slide-body`).evaluate((body) => {
      const whole = 1280 * Number(getComputedStyle(body).getPropertyValue('--slide-scale'));
      return Math.round((body.getBoundingClientRect().width / whole) * 1000) / 1000;
    });

  test('from the show: Z and a click, and Z leads back; ink and laser stay exact', async () => {
    const { show, speaker } = await openBoth();
    await show.keyboard.press('p');
    await draw(show, [320, 180], [500, 300]);
    await show.keyboard.press('n');
    await show.mouse.click(...(await inWindow(show, [400, 200])));
    await eventually(() => scale(show)).toBe(2);
    expect(await inWindow(show, [400, 200])).toEqual([400, 200]);
    expect(await inkMisses(show, [320, 180])).toBeLessThan(2);
    await show.keyboard.press('z');
    await point(show, [420, 220]);
    for (const page of [show, speaker]) await eventually(() => markMisses(page, [420, 220])).toBeLessThan(2);
    const seen = await speaker
      .locator('.ink rect')
      .last()
      .evaluate((rect) => ['x', 'y'].map((n) => rect.getAttribute(n)));
    expect([seen, await speaker.locator('.ink.has-zoom').count()]).toEqual([['2000', '1000'], 1]);
    await show.keyboard.press('n');
    await eventually(() => scale(show)).toBe(1);
    await eventually(() => speaker.locator('.ink.has-zoom').count()).toBe(0);
  });

  test('from the speaker view, and in windows of another shape', async () => {
    const { show, speaker } = await openBoth();
    await show.setViewportSize({ width: 800, height: 900 });
    const glass = speaker.getByRole('button', { name: 'Lupe' });
    await glass.click();
    const before = await inWindow(show, [900, 500]);
    await speaker.mouse.click(...(await inWindow(speaker, [900, 500])));
    await eventually(() => scale(show)).toBe(2);
    const after = await inWindow(show, [900, 500]);
    expect(Math.hypot(after[0] - before[0], after[1] - before[1])).toBeLessThan(2);
    expect(await glass.getAttribute('aria-pressed')).toBe('true');
    await glass.click();
    await eventually(() => scale(show)).toBe(1);
    expect(await glass.getAttribute('aria-pressed')).toBe('false');
  });

  test('by keys alone, also from the button', async () => {
    const { show, speaker } = await openBoth();
    await show.keyboard.press('n');
    await show.keyboard.press('Shift+ArrowLeft');
    await show.keyboard.press('Enter');
    await eventually(() => scale(show)).toBe(2);
    expect([await shown(show), await inWindow(show, [620, 360])]).toEqual(['anfang', [620, 360]]);
    await show.keyboard.press('Escape');
    await eventually(() => scale(show)).toBe(1);
    // The button ends a zoom of which the speaker view still knows: it has to have heard of the end.
    const glass = speaker.getByRole('button', { name: 'Lupe' });
    await eventually(() => glass.getAttribute('aria-pressed')).toBe('false');
    await glass.press('Enter');
    await eventually(() => tool(speaker)).toBe('zoom');
    await speaker.keyboard.press('Enter');
    await eventually(() => scale(show)).toBe(2);
    expect(await shown(show)).toBe('anfang');
  });

  test('ends with the slide', async () => {
    const { show, speaker } = await openBoth();
    await show.keyboard.press('n');
    await show.keyboard.press('Enter');
    await eventually(() => scale(show)).toBe(2);
    await speaker.keyboard.press('PageDown');
    await eventually(() => scale(show)).toBe(1);
    expect(await shown(show)).toBe('liste');
  });
});

describe('the tools', () => {
  test('leave the keys of the talk as they are, and go one after the other', async () => {
    const { show, speaker } = await openBoth();
    for (const [key, name] of [
      ['z', 'laser'],
      ['k', 'spotlight'],
      ['n', 'zoom'],
      ['p', 'pen'],
    ] as const) {
      await show.keyboard.press(key);
      expect(await tool(show)).toBe(name);
      await show.keyboard.press('PageDown');
      await eventually(() => shown(show)).toBe('liste');
      await show.keyboard.press('Home');
      await eventually(() => shown(show)).toBe('anfang');
    }
    await show.keyboard.press('p');
    expect(await tool(show)).toBe('');
    expect(await tool(speaker)).toBe('');
  });

  test('are left by Escape: first the tool, then the zoom, then what Escape does without them', async () => {
    const { show } = await openBoth();
    await show.keyboard.press('n');
    await show.keyboard.press('Enter');
    await show.keyboard.press('p');
    await show.keyboard.press('b');
    const state = async () => [
      await tool(show),
      await show.locator('.reveal.zoomed').count(),
      await show.locator('.cover').getAttribute('data-screen'),
    ];
    expect(await state()).toEqual(['pen', 1, 'black']);
    await show.keyboard.press('Escape');
    expect(await state()).toEqual(['', 1, 'black']);
    await show.keyboard.press('Escape');
    expect(await state()).toEqual(['', 0, 'black']);
    await show.keyboard.press('Escape');
    expect(await state()).toEqual(['', 0, 'live']);
  });

  test('say in German what is on and how to leave it, once for the eye and the screen reader', async () => {
    const { show, speaker } = await openBoth();
    await show.keyboard.press('p');
    expect(await label(show)).toBe('Stift an – P beendet, Strg+Z macht rückgängig, X wischt weg');
    expect(await show.locator('.pointing-label[role=status]').count()).toBe(1);
    await show.keyboard.press('Escape');
    expect(await label(show)).toBe('Stift aus');
    await speaker.keyboard.press('k');
    expect(await label(speaker)).toMatch(/^Lichtkegel an – /);
    const opacity = () => speaker.locator('.pointing-label span').evaluate((span) => getComputedStyle(span).opacity);
    expect(await opacity()).toBe('1');
    await speaker.locator('.pointing-label span').evaluate((span) => span.getAnimations()[0]?.finish());
    expect(await opacity()).toBe('0');
  });

  test('rest in the speaker view while the picture is frozen on another slide', async () => {
    const { show, speaker } = await openBoth();
    await speaker.keyboard.press('z');
    await point(speaker, [300, 300]);
    await eventually(() => mark(show)).toBe('laser');
    await speaker.keyboard.press('e');
    await speaker.keyboard.press('PageDown');
    await eventually(() => tool(speaker)).toBe('');
    expect(await label(speaker)).toMatch(/^Das Publikum sieht eine andere Folie/);
    await eventually(() => mark(show)).toBe('');
    await speaker.keyboard.press('p');
    expect(await tool(speaker)).toBe('');
    await speaker.keyboard.press('e');
    await eventually(() => shown(show)).toBe('liste');
    await speaker.locator('.speaker-audience:not(.speaker-alarming)').waitFor();
    await speaker.keyboard.press('p');
    expect(await tool(speaker)).toBe('pen');
    await draw(speaker, [200, 200], [600, 300]);
    await linesInBoth(show, speaker, 1);
  });

  test('work where storage and channel are forbidden and throw', async () => {
    const { show, speaker } = await openBoth({
      before: () => {
        for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'BroadcastChannel']) {
          Object.defineProperty(window, name, {
            get() {
              throw new DOMException('forbidden', 'SecurityError');
            },
          });
        }
      },
    });
    await speaker.keyboard.press('p');
    await draw(speaker, [200, 200], [600, 300]);
    await linesInBoth(show, speaker, 1);
    await show.keyboard.press('z');
    await point(show, [500, 500]);
    await eventually(() => markMisses(speaker, [500, 500])).toBeLessThan(2);
  });

  test('work in a tab that was opened by hand', async () => {
    const { open } = await openDeck(steps);
    const show = await open();
    const speaker = await open('#speaker');
    await connected(speaker);
    await speaker.keyboard.press('p');
    await draw(speaker, [200, 200], [600, 300]);
    await linesInBoth(show, speaker, 1);
    await show.keyboard.press('k');
    await point(show, [500, 500]);
    await eventually(() => markMisses(speaker, [500, 500])).toBeLessThan(2);
  });
});

describe('on paper', () => {
  const dispatch = (page: Page, type: string) => page.evaluate((name) => dispatchEvent(new Event(name)), type);

  async function openWithInk() {
    const plain = await (await openDeck(steps, { javaScriptEnabled: false })).open();
    const show = await (await openDeck(steps)).open();
    await eventually(() => show.locator('.reveal.ready').count()).toBe(1);
    await show.keyboard.press('p');
    await draw(show, [200, 200], [600, 300]);
    await show.keyboard.press('n');
    await show.keyboard.press('Enter');
    await eventually(() => show.locator('.reveal.zoomed').count()).toBe(1);
    return { plain, show };
  }

  test('there is nothing of all this, and afterwards it is as it was', async () => {
    const { plain, show } = await openWithInk();
    const delivered = await markupForPaper(plain);
    // reveal.js hides a mouse that rests, whenever that is.
    const seen = async () => (await markup(show)).replace(' cursor: none;', '');
    const before = await seen();
    await dispatch(show, 'beforeprint');
    expect(await markup(show)).toBe(delivered);
    await dispatch(show, 'afterprint');
    expect(await seen()).toBe(before);
    await show.keyboard.press('k');
    await show.keyboard.press('Shift+ArrowLeft');
    expect(await mark(show)).toBe('spotlight');
    await dispatch(show, 'beforeprint');
    expect(await markup(show)).toBe(delivered);
  });
});
