import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { median } from './median.ts';

/** Milliseconds since the start of the navigation, but for `script`, `processor` and `step`, which are lengths of time. */
export interface PageCost {
  /** The first frame that shows the first slide's heading is on the screen. */
  readonly firstSlide: number;
  /** First contentful paint, whatever it shows. */
  readonly firstPaint: number;
  /** reveal.js has started and takes keys. */
  readonly ready: number;
  /** Time spent in scripts until the page is at rest. */
  readonly script: number;
  /** Processor time of the page's process until then: script, style, layout, paint. Hardly minds a busy machine. */
  readonly processor: number;
  /** From the key press to the end of the first frame that shows the step: median of some. */
  readonly step: number;
}

interface Record {
  /** Begin of the first frame that has the first slide's heading in view. */
  slideInView?: number;
  firstPaint?: number;
  ready?: number;
  steps: number[];
}

declare global {
  interface Window {
    bench: Record;
  }
}

/** Runs in the page before any of its own scripts. */
function observePage(): void {
  const record: Record = { steps: [] };
  window.bench = record;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntriesByName('first-contentful-paint')) record.firstPaint = entry.startTime;
  }).observe({ type: 'paint', buffered: true });

  const awaitSlide = () => {
    const heading = document.querySelector('.slides section :is(h1, h2, h3, h4)');
    const box = heading?.getBoundingClientRect();
    const isInView = box !== undefined && box.height > 0 && box.top < innerHeight && box.bottom > 0;
    if (isInView && heading?.checkVisibility({ opacityProperty: true, visibilityProperty: true }))
      record.slideInView = performance.now();
    else requestAnimationFrame(awaitSlide);
  };
  requestAnimationFrame(awaitSlide);
  const awaitReady = () => {
    if (document.querySelector('.reveal.ready')) record.ready = performance.now();
    else requestAnimationFrame(awaitReady);
  };
  requestAnimationFrame(awaitReady);

  const state = () => {
    const slide = document.querySelector('.slides section.present:not(.stack)');
    return `${slide?.id} ${slide?.querySelectorAll('.fragment.visible').length}`;
  };
  const onKey = (event: KeyboardEvent) => {
    const before = state();
    const afterFrame = new MessageChannel();
    afterFrame.port1.onmessage = () => {
      if (state() === before) requestAnimationFrame(() => afterFrame.port2.postMessage(0));
      else record.steps.push(performance.now() - event.timeStamp);
    };
    // A message sent from a frame's callback arrives when that frame has been laid out and painted.
    requestAnimationFrame(() => afterFrame.port2.postMessage(0));
  };
  addEventListener('keydown', onKey, true);
}

/** Opens a page in a context of its own, cold, and walks some steps into it. */
export async function measurePage(browser: Browser, path: string, steps: number): Promise<PageCost> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 720 } });
  const page = await context.newPage();
  await page.addInitScript(observePage);
  const devtools = await context.newCDPSession(page);
  await devtools.send('Performance.enable');
  await page.goto(pathToFileURL(path).href);
  await page.waitForFunction(() => window.bench.ready !== undefined && window.bench.firstPaint !== undefined);
  await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
  const { metrics } = await devtools.send('Performance.getMetrics');
  const metric = (name: string) => (metrics.find((candidate) => candidate.name === name)?.value ?? Number.NaN) * 1000;
  for (let taken = 0; taken < steps; taken++) await takeStep(page, taken);
  const { slideInView, firstPaint, ready, steps: taken } = await page.evaluate(() => window.bench);
  await context.close();
  const missing = Number.NaN;
  return {
    firstSlide: Math.max(slideInView ?? missing, firstPaint ?? missing),
    firstPaint: firstPaint ?? missing,
    ready: ready ?? missing,
    script: metric('ScriptDuration'),
    processor: metric('ProcessTime'),
    step: median(taken),
  };
}

/** Starts from rest, so that no step pays for the transition of the one before. */
async function takeStep(page: Page, taken: number): Promise<void> {
  await page.keyboard.press('Space');
  await page.waitForFunction((count) => window.bench.steps.length > count, taken);
  await page.evaluate(() => {
    const ending = document
      .getAnimations()
      .filter((animation) => animation.effect?.getComputedTiming().endTime !== Infinity);
    return Promise.allSettled(ending.map((animation) => animation.finished));
  });
}
