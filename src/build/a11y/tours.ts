import type { Browser, Page } from 'playwright-core';
import type { AccessibilityView } from '../../core/accessibility-state.ts';
import type { Deck } from '../../core/deck.ts';
import { openShowPage, type PageView, type ShowPage, waitForContent, waitForShow } from '../show-page.ts';
import type { Examiner, Pass } from './examiner.ts';

/** What a tour goes through, and with whom. */
export interface TourContext {
  readonly browser: Browser;
  readonly html: string;
  readonly deck: Deck;
  readonly pass: Pass;
  readonly examiner: Examiner;
  /** Whether this view is wanted. */
  readonly wants: (view: AccessibilityView) => boolean;
}

const readingHash = '#/lesen';

/** One page, or two that belong together, through several views. */
export interface Tour {
  /** German, for the display of progress. */
  readonly name: string;
  readonly views: readonly AccessibilityView[];
  readonly run: (context: TourContext) => Promise<void>;
}

/** The longest first: two run at a time. */
export const tours: readonly Tour[] = [
  { name: 'Sprecheransicht', views: ['speaker', 'speaker-help', 'speaker-check'], run: tourSpeaker },
  { name: 'Folien', views: ['show', 'print'], run: tourShow },
  { name: 'Sprecheransicht im selben Fenster', views: ['speaker-here'], run: tourSpeakerHere },
  {
    name: 'Startleiste und Dialoge',
    views: ['menu', 'more', 'overview', 'notice', 'list', 'help', 'check', 'report'],
    run: tourOverlays,
  },
  { name: 'Lesefassung', views: ['reading', 'print-reading'], run: tourReading },
  { name: 'Seite ohne JavaScript', views: ['no-script'], run: tourNoScript },
  { name: 'Sprecheransicht ohne Folien', views: ['speaker-alone'], run: tourAlone },
];

async function withShow(
  { browser, html, pass }: TourContext,
  use: (show: ShowPage) => Promise<void>,
  view: Partial<PageView> = {},
): Promise<void> {
  const { width, height } = pass;
  const options = { viewport: { width, height }, colorScheme: 'light', ...view } as const;
  const show = await openShowPage(browser, html, options);
  try {
    await use(show);
  } finally {
    await show.context.close();
  }
}

/** Every slide with every step; `visit` gets the place, and what has changed to come there. */
async function eachPlace(
  { deck, examiner }: TourContext,
  { goTo }: Pick<ShowPage, 'goTo'>,
  heard: Page,
  visit: (place: Place, change: 'slide' | 'step' | undefined, isLast: boolean) => Promise<void>,
): Promise<void> {
  for (const [slide, { id, steps }] of deck.slides.entries()) {
    for (let step = 0; step <= steps; step += 1) {
      await examiner.listen(heard);
      await goTo(id, step);
      const change = step > 0 ? 'step' : slide > 0 ? 'slide' : undefined;
      await visit({ slide, step }, change, step === steps);
    }
  }
}

interface Place {
  readonly slide: number;
  readonly step: number;
}

async function tourShow(context: TourContext): Promise<void> {
  const { pass, examiner, wants } = context;
  await withShow(context, async (show) => {
    const { page } = show;
    await waitForShow(page);
    if (wants('show'))
      await eachPlace(context, show, page, (place, change, walks) =>
        examiner.visit(page, pass, { view: 'show', place, walks, ...(change && { change }) }),
      );
    if (!wants('print')) return;
    // As the browser's own print dialog does it.
    await page.evaluate("dispatchEvent(new Event('beforeprint'))");
    await examiner.visit(page, pass, { view: 'print', walks: false });
  });
}

async function tourSpeaker(context: TourContext): Promise<void> {
  const { pass, examiner, wants } = context;
  await withShow(
    context,
    async (show) => {
      await waitForShow(show.page);
      const opening = show.context.waitForEvent('page');
      await show.page.keyboard.press('s');
      const speaker = await opening;
      await speaker.setViewportSize({ width: pass.width, height: pass.height });
      await speaker.locator('.speaker-view[data-connected=true]').waitFor();
      if (wants('speaker'))
        await eachPlace(context, show, speaker, async (place, change, walks) => {
          await speaker.locator(`.speaker-view[data-place="${place.slide}/${place.step}"]`).waitFor();
          await examiner.visit(speaker, pass, { view: 'speaker', place, walks, ...(change && { change }) });
        });
      if (wants('speaker-help'))
        await overlay(context, speaker, { view: 'speaker-help', key: 'h', selector: '.dialog-help' });
      if (wants('speaker-check'))
        await overlay(context, speaker, { view: 'speaker-check', key: 't', selector: '.dialog-check' });
    },
    { viewport: { width: 1280, height: 720 } },
  );
}

async function tourSpeakerHere(context: TourContext): Promise<void> {
  const { pass, examiner } = context;
  await withShow(context, async (show) => {
    const { page } = show;
    await waitForShow(page);
    await page.keyboard.press('v');
    await page.locator('.speaker-view').waitFor();
    await eachPlace(context, show, page, (place, change, walks) =>
      examiner.visit(page, pass, { view: 'speaker-here', place, walks, ...(change && { change }) }),
    );
  });
}

interface Overlay {
  readonly view: AccessibilityView;
  /** What opens it: a key, or a button with this name. */
  readonly key: string;
  readonly button?: string;
  readonly selector: string;
  readonly without?: readonly string[];
}

const overlays: readonly Overlay[] = [
  // All slides are pictures to choose from: headings inside are inert, and where one is gets announced.
  { view: 'overview', key: 'o', selector: '.reveal.overview', without: ['page-has-heading-one'] },
  { view: 'more', key: '?', button: 'Mehr …', selector: '.dialog-more' },
  { view: 'notice', key: 's', selector: '.notice' },
  { view: 'list', key: 'g', selector: '.dialog-jump' },
  { view: 'help', key: 'h', selector: '.dialog-help' },
  { view: 'check', key: 't', selector: '.dialog-check' },
  { view: 'report', key: 'r', selector: '.dialog-report' },
];

/** Opens what a key opens, has it examined, and closes it. */
async function overlay(
  { pass, examiner }: TourContext,
  page: Page,
  { view, key, button, selector, without }: Overlay,
): Promise<void> {
  await page.keyboard.press(key);
  if (button !== undefined) await page.getByRole('button', { name: button }).click();
  await page.locator(selector).waitFor();
  await examiner.visit(page, pass, { view, ...(without && { without }) });
  await page.keyboard.press('Escape');
  await page.locator(selector).waitFor({ state: 'detached' });
}

async function tourOverlays(context: TourContext): Promise<void> {
  const { wants, deck } = context;
  await withShow(context, async (show) => {
    const { page, goTo } = show;
    await waitForShow(page);
    // A browser that opens no windows: what asks for one gets its notice.
    await page.evaluate('window.open = () => null');
    if (wants('menu')) await visitMenus(context, show);
    const [first] = deck.slides;
    if (first !== undefined) await goTo(first.id, 0);
    for (const item of overlays) if (wants(item.view)) await overlay(context, page, item);
  });
}

/** On each slide: it lies on the slide's own ground. */
async function visitMenus({ deck, examiner, pass }: TourContext, { page, goTo }: ShowPage): Promise<void> {
  for (const [slide, { id }] of deck.slides.entries()) {
    await goTo(id, 0);
    await page.keyboard.press('?');
    await page.locator('.menu:not([hidden])').waitFor();
    await examiner.visit(page, pass, { view: 'menu', place: { slide, step: 0 }, walks: slide === 0 });
    await page.keyboard.press('Escape');
  }
}

async function tourReading(context: TourContext): Promise<void> {
  const { pass, examiner, wants } = context;
  await withShow(
    context,
    async ({ page }) => {
      await waitForContent(page);
      await page.evaluate(animationsEnd);
      if (wants('reading')) await examiner.visit(page, pass, { view: 'reading' });
      if (wants('print-reading')) await examiner.visit(page, pass, { view: 'print-reading', walks: false });
    },
    { hash: readingHash },
  );
}

/** What lies below the window comes a moment later. */
const animationsEnd =
  'Promise.allSettled(document.getAnimations().map(({ finished }) => finished)).then(() => undefined)';

async function tourNoScript(context: TourContext): Promise<void> {
  const { pass, examiner } = context;
  await withShow(
    context,
    async ({ page }) => {
      await waitForContent(page);
      await examiner.visit(page, pass, { view: 'no-script' });
    },
    { javaScriptEnabled: false },
  );
}

async function tourAlone(context: TourContext): Promise<void> {
  const { pass, examiner } = context;
  await withShow(
    context,
    async ({ page }) => {
      await page.locator('.speaker-view[data-connected=false]').waitFor();
      await examiner.visit(page, pass, { view: 'speaker-alone' });
    },
    { hash: '#speaker/0123456789abcdef' },
  );
}
