import { type ShowPage, waitForShow } from '../show-page.ts';
import { type Overlay, type TourContext, visitOverlay, withShow } from './tour.ts';

/** All slides are pictures to choose from: headings inside are inert, and where one is gets announced. */
const overview = { view: 'overview', selector: '.reveal.overview', without: ['page-has-heading-one'] } as const;

const beforeTalk: readonly Overlay[] = [{ view: 'report-empty', keys: ['r'], selector: '.dialog-report' }];

/** They lie over all controls, as their user wants it, until Escape or the same key takes them away: no focus is to be seen. */
const tool = { view: 'tool', walks: false } as const;
const cover = { view: 'cover', selector: '.cover:not([hidden])', walks: false } as const;

const overlays: readonly Overlay[] = [
  { ...overview, keys: ['o'] },
  { ...overview, keys: ['o', 'ArrowRight', 'ArrowRight'] },
  { view: 'more', keys: ['?'], button: 'Mehr …', selector: '.dialog-more' },
  { view: 'notice', keys: ['s'], selector: '.notice' },
  { view: 'list', keys: ['g'], selector: '.dialog-jump' },
  { view: 'help', keys: ['h'], selector: '.dialog-help' },
  { view: 'statement', keys: ['h'], button: 'Barrierefreiheit', selector: '.dialog-statement' },
  { view: 'check', keys: ['t'], selector: '.dialog-check' },
  { view: 'choose-print', keys: ['Control+p'], selector: '.dialog-print' },
  { view: 'report', keys: ['r'], selector: '.dialog-report' },
  { ...tool, keys: ['p'], selector: '.pointing-surface[data-tool=pen]' },
  { ...tool, keys: ['z'], selector: '.pointing-surface[data-tool=laser]' },
  { ...cover, keys: ['b'] },
  { ...cover, keys: ['w'] },
  { ...cover, keys: ['e'], closedBy: 'e' },
];

/** What opens over the slides, one after the other, and at last what the next visit begins with. */
export async function tourOverlays(context: TourContext): Promise<void> {
  await withShow(context, async (show) => {
    const { page } = show;
    await waitForShow(page);
    for (const item of beforeTalk) await visitOverlay(context, page, item);
    await beginTalk(context, show);
    // A browser that opens no windows: what asks for one gets its notice.
    await page.evaluate('window.open = () => null');
    for (const item of overlays) await visitOverlay(context, page, item);
    if (context.wants('resume')) await visitResumed(context, show);
  });
}

/** With a slide or two in its record, if there are as many, and its clock running. */
async function beginTalk({ deck }: TourContext, { page, goTo }: ShowPage): Promise<void> {
  await page.keyboard.press('u');
  for (const { id } of [...deck.slides.slice(0, 2)].reverse()) await goTo(id, 0);
}

/** The window of a talk is closed, and opened again. */
async function visitResumed({ pass, examiner }: TourContext, { context, page }: ShowPage): Promise<void> {
  const address = page.url();
  await page.evaluate(talkIsStored);
  await page.close();
  const again = await context.newPage();
  await again.goto(address);
  await waitForShow(again);
  await again.locator('.notice').waitFor();
  await examiner.visit(again, pass, { view: 'resume' });
}

/** Text, because this room has no DOM types. */
const talkIsStored = `new Promise((resolve, reject) => {
  const look = (talks) => {
    const asking = talks.count();
    asking.onsuccess = () => (asking.result > 0 ? resolve() : look(talks));
  };
  const opening = indexedDB.open('deck');
  opening.onsuccess = () => look(opening.result.transaction('talks').objectStore('talks'));
  opening.onerror = () => reject(opening.error);
})`;
