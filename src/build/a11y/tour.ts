import type { Browser, Page } from 'playwright-core';
import type { AccessibilityView } from '../../core/accessibility-state.ts';
import type { Deck } from '../../core/deck.ts';
import { openShowPage, type PageView, type ShowPage } from '../show-page.ts';
import type { Examiner, Pass } from './examiner.ts';

/** What a tour goes through, and with whom. */
export interface TourContext {
  readonly browser: Browser;
  readonly html: string;
  readonly deck: Deck;
  /** Indices of the slides that this part of the tour goes through; all, where a tour has no parts. */
  readonly slides: readonly number[];
  readonly pass: Pass;
  readonly examiner: Examiner;
  /** Whether this view is wanted; of what is met once in a tour, only in its first part. */
  readonly wants: (view: AccessibilityView) => boolean;
}

/** One page, or two that belong together, through several views. */
export interface Tour {
  /** German, for the display of progress. */
  readonly name: string;
  readonly views: readonly AccessibilityView[];
  /** The view in which each slide is met: with many slides the tour is made in parts. */
  readonly bySlide?: AccessibilityView;
  readonly run: (context: TourContext) => Promise<void>;
}

interface Place {
  readonly slide: number;
  readonly step: number;
}

export async function withShow(
  { browser, html, pass }: TourContext,
  use: (show: ShowPage) => Promise<void>,
  view: Partial<PageView> = {},
): Promise<void> {
  const { width, height, forcedColors, hasTouch = false } = pass;
  const forced = forcedColors === true ? ({ forcedColors: 'active' } as const) : {};
  const options = { viewport: { width, height }, colorScheme: 'light', hasTouch, ...forced, ...view } as const;
  const show = await openShowPage(browser, html, options);
  try {
    await use(show);
  } finally {
    await show.context.close();
  }
}

/** Every slide with every step; `visit` gets the place, and what has changed to come there. */
export async function eachPlace(
  { deck, slides, examiner }: TourContext,
  { goTo }: Pick<ShowPage, 'goTo'>,
  heard: Page,
  visit: (place: Place, change: 'slide' | 'step' | undefined, isLast: boolean) => Promise<void>,
): Promise<void> {
  for (const slide of slides) {
    const { id = '', steps = 0 } = deck.slides[slide] ?? {};
    for (let step = 0; step <= steps; step += 1) {
      await examiner.listen(heard);
      await goTo(id, step);
      const change = step > 0 ? 'step' : slide > 0 ? 'slide' : undefined;
      await visit({ slide, step }, change, step === steps);
    }
  }
}

export interface Overlay {
  readonly view: AccessibilityView;
  /** What opens it: keys one after the other, then a button with this name. */
  readonly keys: readonly string[];
  readonly button?: string;
  readonly selector: string;
  /** What closes it, if not Escape. */
  readonly closedBy?: string;
  /** Whether the Tab key walks there; it does without a word. */
  readonly walks?: boolean;
  readonly without?: readonly string[];
}

/** Opens what keys open, has it examined, and closes it. */
export async function visitOverlay(
  { pass, examiner, wants }: TourContext,
  page: Page,
  { view, keys, button, selector, closedBy = 'Escape', ...visit }: Overlay,
): Promise<void> {
  if (!wants(view)) return;
  for (const key of keys) await page.keyboard.press(key);
  if (button !== undefined) await page.getByRole('button', { name: button, exact: true }).click();
  await page.locator(selector).waitFor();
  await examiner.visit(page, pass, { view, ...visit });
  await page.keyboard.press(closedBy);
  await page.locator(selector).waitFor({ state: 'detached' });
}
