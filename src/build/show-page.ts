import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import type { Scheme } from '../core/schemes.ts';

/** An exported page in a browser that has no network. */
export interface ShowPage {
  readonly context: BrowserContext;
  readonly page: Page;
  /** Resolves when slide `id` stands there with `step` of its steps, fonts and pictures included. */
  readonly goTo: (id: string, step: number) => Promise<void>;
}

export interface PageView extends BrowserContextOptions {
  readonly viewport: { readonly width: number; readonly height: number };
  readonly colorScheme: Scheme;
  /** With its `#`. */
  readonly hash?: string;
}

/** Milliseconds; a show needs a tenth of a second. */
const patience = 20_000;
/** No name server knows it; the page is handed over when the browser asks. */
const address = 'http://vortrag.invalid/';

/**
 * Opens the text of an exported page; the caller closes its `context`. Motion is reduced, so that each place is a state.
 * Not from a file: a browser that was installed as a snap cannot read the folder for temporary files.
 */
export async function openShowPage(
  browser: Browser,
  html: string,
  { hash = '', ...view }: PageView,
): Promise<ShowPage> {
  const context = await browser.newContext({ reducedMotion: 'reduce', ...view });
  await context.route('**/*', (route) => {
    if (route.request().url().startsWith(address)) return route.fulfill({ body: html, contentType: 'text/html' });
    return route.abort();
  });
  // As its own button does in the reading edition, with which a narrow window begins.
  await context.addInitScript('history.state ?? history.replaceState({}, "")');
  const page = await context.newPage();
  await page.goto(address + hash);
  return {
    context,
    page,
    async goTo(id, step) {
      await waitForShow(page);
      await page.evaluate(`location.hash = ${JSON.stringify(`#/${encodeURIComponent(id)}/${step}`)}`);
      await page.evaluate(until(isAt(id, step), `The show does not come to step ${step} of ${id}.`));
      await page.evaluate(contentIsThere);
    },
  };
}

/** Waits for fonts and pictures; also on pages whose own scripts do not run. */
export async function waitForContent(page: Page): Promise<void> {
  await page.evaluate(contentIsThere);
}

/** Before it is ready, a show listens neither to its address nor to keys. */
export async function waitForShow(page: Page): Promise<void> {
  await page.evaluate(until(showIsReady, 'The show does not begin.'));
}

// Text, because this room has no DOM types.
const showIsReady = "document.querySelector('.reveal.ready') !== null";

const isAt = (id: string, step: number) => `(() => {
  const slide = document.getElementById(${JSON.stringify(id)});
  const shown = [...(slide?.querySelectorAll('.fragment.visible') ?? [])].map((part) => part.dataset.fragmentIndex);
  return Boolean(slide?.classList.contains('present')) && new Set(shown).size === ${step};
})()`;

/** Looks at each frame. Not Playwright's `waitForFunction`: it needs the `eval` that the page's policy forbids. */
const until = (condition: string, complaint: string) => `new Promise((resolve, reject) => {
  const since = performance.now();
  const look = () => {
    if (${condition}) resolve();
    else if (performance.now() - since < ${patience}) requestAnimationFrame(look);
    else reject(new Error(${JSON.stringify(complaint)}));
  };
  look();
})`;

// No frame is waited for: without script there is no `requestAnimationFrame`, and a screenshot paints one anyway.
const contentIsThere = `(async () => {
  for (const image of document.images) image.loading = 'eager';
  await Promise.all([...document.images].map((image) => image.decode()));
  document.body.getBoundingClientRect();
  await document.fonts.ready;
})()`;
