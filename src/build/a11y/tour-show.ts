import { type ShowPage, waitForShow } from '../show-page.ts';
import { firstOfItsKind } from './first-of-its-kind.ts';
import { eachPlace, type TourContext, withShow } from './tour.ts';

/** Every slide and step as the audience sees it, and what the browser's own print dialog makes of it. */
export async function tourShow(context: TourContext): Promise<void> {
  const { pass, examiner, wants } = context;
  await withShow(context, async (show) => {
    const { page } = show;
    await waitForShow(page);
    if (wants('show'))
      await eachPlace(context, show, page, (place, change, walks) =>
        examiner.visit(page, pass, { view: 'show', place, walks, ...(change && { change }) }),
      );
    if (!wants('print')) return;
    await page.evaluate("dispatchEvent(new Event('beforeprint'))");
    // On paper alone, slides are articles: a PDF is tagged by it, and nobody meets these roles themselves.
    await examiner.visit(page, pass, { view: 'print', walks: false, without: ['aria-allowed-role'] });
  });
}

/** The start bar, which lies on a slide's own ground: once on each kind of slide. */
export async function tourMenu(context: TourContext): Promise<void> {
  await withShow(context, async (show) => {
    await waitForShow(show.page);
    for (const slide of firstOfItsKind(context.deck)) await visitMenu(context, show, slide);
  });
}

async function visitMenu(
  { deck, examiner, pass }: TourContext,
  { page, goTo }: ShowPage,
  slide: number,
): Promise<void> {
  await goTo(deck.slides[slide]?.id ?? '', 0);
  await page.keyboard.press('?');
  await page.locator('.menu:not([hidden])').waitFor();
  await examiner.visit(page, pass, { view: 'menu', place: { slide, step: 0 }, walks: slide === 0 });
  await page.keyboard.press('Escape');
}
