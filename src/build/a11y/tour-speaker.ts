import type { Page } from 'playwright-core';
import { type ShowPage, waitForShow } from '../show-page.ts';
import { firstOfItsKind } from './first-of-its-kind.ts';
import { eachPlace, type Overlay, type TourContext, visitOverlay, withShow } from './tour.ts';

const cover = { view: 'speaker-cover', selector: '.speaker-screens [aria-pressed=true]' } as const;

const overlays: readonly Overlay[] = [
  { view: 'speaker-help', keys: ['h'], selector: '.dialog-help' },
  { view: 'speaker-check', keys: ['t'], selector: '.dialog-check' },
  { view: 'speaker-list', keys: ['g'], selector: '.dialog-jump' },
  { view: 'speaker-report', keys: ['r'], selector: '.dialog-report' },
  { ...cover, keys: ['b'] },
  { ...cover, keys: ['w'] },
  { ...cover, keys: ['e'], closedBy: 'e' },
  { view: 'speaker-tool', keys: ['p'], selector: '.speaker-tools [data-tool=pen][aria-pressed=true]' },
];

/** The window of the speaker beside that of the show, which leads it from slide to slide. */
export async function tourSpeaker(context: TourContext): Promise<void> {
  const { pass, examiner, wants } = context;
  await withShow(
    context,
    async (show) => {
      const speaker = await openSpeaker(context, show);
      if (wants('speaker'))
        await eachPlace(context, show, speaker, async (place, change, walks) => {
          await speaker.locator(`.speaker-view[data-place="${place.slide}/${place.step}"]`).waitFor();
          await examiner.visit(speaker, pass, { view: 'speaker', place, walks, ...(change && { change }) });
        });
      for (const item of overlays) await visitOverlay(context, speaker, item);
    },
    { viewport: { width: 1280, height: 720 } },
  );
}

async function openSpeaker({ pass }: TourContext, { context, page }: ShowPage): Promise<Page> {
  await waitForShow(page);
  const opening = context.waitForEvent('page');
  await page.keyboard.press('s');
  const speaker = await opening;
  await speaker.setViewportSize({ width: pass.width, height: pass.height });
  await speaker.locator('.speaker-view[data-connected=true]').waitFor();
  return speaker;
}

/** The same view over the slides, where there is one window only: what differs there is its frame and what shines through. */
export async function tourSpeakerHere(context: TourContext): Promise<void> {
  const { pass, examiner, deck } = context;
  await withShow(context, async (show) => {
    const { page } = show;
    await waitForShow(page);
    await page.keyboard.press('v');
    await page.locator('.speaker-view').waitFor();
    await eachPlace({ ...context, slides: firstOfItsKind(deck) }, show, page, (place, change, walks) =>
      examiner.visit(page, pass, { view: 'speaker-here', place, walks, ...(change && { change }) }),
    );
  });
}

/** A speaker view whose show is gone. */
export async function tourAlone(context: TourContext): Promise<void> {
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
