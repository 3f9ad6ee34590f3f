import type { Page } from 'playwright-core';
import { type ShowPage, waitForContent } from '../show-page.ts';
import { type TourContext, visitOverlay, withShow } from './tour.ts';

const readingHash = '#/lesen';

/** The article, what opens in it, and how it is printed. */
export async function tourReading(context: TourContext): Promise<void> {
  const { pass, examiner, wants } = context;
  await withShow(
    context,
    async (show) => {
      const { page } = show;
      await standsStill(page);
      if (wants('reading')) await examiner.visit(page, pass, { view: 'reading' });
      await visitWays(context, page);
      if (wants('print-reading')) await examiner.visit(page, pass, { view: 'print-reading', walks: false });
      if (wants('reading-offer')) await visitOffer(context, show);
    },
    { hash: readingHash },
  );
}

async function standsStill(page: Page): Promise<void> {
  await waitForContent(page);
  await page.locator('.reading-bar').waitFor();
  // What lies below the window comes a moment later.
  await page.evaluate(animationsEnd);
}

const animationsEnd =
  'Promise.allSettled(document.getAnimations().map(({ finished }) => finished)).then(() => undefined)';

/** From what stands there to where a search leads. */
async function visitWays(context: TourContext, page: Page): Promise<void> {
  const { pass, examiner, wants } = context;
  await visitOverlay(context, page, { view: 'reading-help', keys: ['h'], selector: '.dialog-help' });
  await visitOverlay(context, page, {
    view: 'reading-choose-print',
    keys: ['Control+p'],
    selector: '.dialog-print',
  });
  if (wants('reading-more')) await visitMore(context, page);
  if (wants('reading-link')) await visitLink(context, page);
  if (wants('reading-abbreviation')) await visitAbbreviation(context, page);
  if (!wants('reading-search') && !wants('reading-place')) return;
  await page.keyboard.press('/');
  await page.locator('.dialog-jump').waitFor();
  await page.keyboard.type('qxqx');
  if (wants('reading-search')) await examiner.visit(page, pass, { view: 'reading-search' });
  await page.locator('.dialog-jump input').fill(wordOf(context));
  await page.locator('.dialog-jump [aria-selected=true]').waitFor();
  if (wants('reading-search')) await examiner.visit(page, pass, { view: 'reading-search' });
  await page.locator('.dialog-jump input').press('Enter');
  await page.locator('.reached').waitFor();
  if (wants('reading-place')) await examiner.visit(page, pass, { view: 'reading-place' });
}

/** The longest of the last title that has any, so that the place it leads to lies far below. */
function wordOf({ deck: { slides } }: TourContext): string {
  const words = slides.map(({ title }) => title.match(/\p{L}+/gu) ?? []).findLast((found) => found.length > 0) ?? [];
  return [...words].sort((a, b) => b.length - a.length)[0] ?? '';
}

/** What the bar has no room for in a narrow window. */
async function visitMore({ pass, examiner }: TourContext, page: Page): Promise<void> {
  const more = page.locator('.reading-more');
  if (!(await more.isVisible())) return;
  await more.click();
  await examiner.visit(page, pass, { view: 'reading-more' });
  await more.click();
}

/** Of the second slide, if there is one: the first has no line for the button. */
async function visitLink({ pass, examiner }: TourContext, page: Page): Promise<void> {
  const buttons = page.locator('.chapter button');
  if ((await buttons.count()) === 0) return;
  await buttons.first().click();
  await page.locator('.dialog-link').waitFor();
  await examiner.visit(page, pass, { view: 'reading-link' });
  await page.keyboard.press('Escape');
}

/** The first of its kind on a slide is a link; the others say by a tap what they mean. */
async function visitAbbreviation({ pass, examiner }: TourContext, page: Page): Promise<void> {
  const abbreviations = page.locator('.slide :not(a) > abbr[title]');
  if ((await abbreviations.count()) === 0) return;
  await abbreviations.first().click();
  await page.locator('.notice').waitFor();
  await examiner.visit(page, pass, { view: 'reading-abbreviation' });
  await page.keyboard.press('Escape');
}

/** As for somebody who stopped at the second slide; after the last one there is nothing left to offer. */
async function visitOffer({ deck, pass, examiner }: TourContext, { context, page }: ShowPage): Promise<void> {
  const { slides, meta } = deck;
  const second = slides.length > 2 ? slides[1] : undefined;
  if (second === undefined) return;
  const [key, value] = [`deck:${meta.slug}:read`, second.id].map((text) => JSON.stringify(text));
  const address = page.url().replace(/#.*$/s, readingHash);
  // It writes its own place down.
  await page.close();
  const again = await context.newPage();
  await again.addInitScript(`localStorage.setItem(${key}, ${value})`);
  await again.goto(address);
  await standsStill(again);
  await again.locator('.reading-offer').waitFor();
  await examiner.visit(again, pass, { view: 'reading-offer' });
}

/** What is there where no script runs. */
export async function tourNoScript(context: TourContext): Promise<void> {
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
