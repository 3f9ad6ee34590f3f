import { accessibilityOfText } from '../../core/accessibility-of-text.ts';
import { type AccessibilityReport, createAccessibilityReport } from '../../core/accessibility-report.ts';
import { type Barrier, mergeBarriers } from '../../core/barrier.ts';
import { type FoundBrowser, launchBrowser } from '../browser.ts';
import { ExportError } from '../export-error.ts';
import { buildHtml } from '../export-html.ts';
import type { LoadedDeck } from '../load-deck.ts';
import { type Progress, silentProgress } from '../progress.ts';
import { createExaminer, type Pass, type Selection } from './examiner.ts';
import { createProbeCaller } from './probe-page.ts';
import { runTogether } from './run-together.ts';
import type { TourContext } from './tour.ts';
import { tours } from './tours.ts';

const both = ['light', 'dark'] as const;
const reflowing = [
  'reading',
  'reading-offer',
  'reading-more',
  'reading-search',
  'reading-place',
  'reading-link',
  'reading-abbreviation',
  'reading-help',
  'no-script',
  'more',
  'list',
  'help',
  'statement',
  'check',
  'report-empty',
  'report',
  'speaker-list',
  'speaker-help',
  'speaker-check',
  'speaker-report',
] as const;

/** The sizes in which everything is met. */
const passes: readonly Pass[] = [
  { width: 1280, height: 720, schemes: both },
  { width: 390, height: 844, schemes: both, hasTouch: true },
  // A laptop's 1280 × 720 at 200 %: where things get into each other's way.
  { width: 640, height: 360, schemes: ['light'], walks: true },
  // WCAG 2.2, 1.4.10: 1280 × 1024 at 400 %.
  { width: 320, height: 256, schemes: ['light'], views: reflowing },
  // What backgrounds and shadows draw is gone there, and so may be the focus.
  {
    width: 1280,
    height: 720,
    schemes: ['light'],
    walks: true,
    forcedColors: true,
    views: ['show', 'reading', 'speaker'],
  },
];

/** With more slides than this, what goes through all of them is done in parts: it shows how far it is, and two work at a time. */
const slidesInPart = 25;

export interface AccessibilityOptions extends Selection {
  readonly progress?: Progress;
  /** Widths of the passes to take; all of them without. */
  readonly widths?: readonly number[];
}

/**
 * Goes through all states of the deck's page in a browser and through its text, and tells what keeps people out.
 * @throws ExportError when the browser fails
 */
export async function checkAccessibility(
  loaded: LoadedDeck,
  found: FoundBrowser,
  { progress = silentProgress, widths, ...selection }: AccessibilityOptions = {},
): Promise<AccessibilityReport> {
  const { deck } = loaded;
  const preparing = Promise.all([buildHtml(loaded, { positions: true }), createProbeCaller()]);
  const [browser, [html, call]] = await Promise.all([
    launchBrowser(found),
    progress.step('Seite bauen', () => preparing),
  ]);
  const examiner = createExaminer(deck, call, selection);
  try {
    const chosen = passes.filter(({ width }) => widths === undefined || widths.includes(width));
    const jobs = chosen.flatMap((pass) => listJobs({ browser, html, deck, pass, examiner }, selection, progress));
    await runTogether(2, jobs);
  } catch (error) {
    if (error instanceof ExportError) throw error;
    const message = `Beim Prüfen der Seite mit ${found.name} ging etwas schief: ${String(error).split('\n', 1)[0]}`;
    throw new ExportError(message, 'Versuchen Sie es noch einmal oder mit einem anderen Browser (--browser).', {
      cause: error,
    });
  } finally {
    await browser.close();
  }
  return createAccessibilityReport(deck, examiner.states, collect(loaded, examiner.seen, selection));
}

function listJobs(
  context: Omit<TourContext, 'wants' | 'slides'>,
  { views }: Selection,
  { step }: Progress,
): readonly (() => Promise<void>)[] {
  const { pass, deck } = context;
  const isWanted: TourContext['wants'] = (view) => [views, pass.views].every((list) => list?.includes(view) ?? true);
  const size = `${pass.width} px${pass.forcedColors ? ', erzwungene Farben' : ''}`;
  return tours
    .filter((tour) => tour.views.some(isWanted))
    .flatMap(({ name, bySlide, run }) =>
      partsOf(deck.slides.length, bySlide !== undefined && isWanted(bySlide)).map((slides, part, { length }) => {
        const wants: TourContext['wants'] = (view) => isWanted(view) && (part === 0 || view === bySlide);
        const which = length === 1 ? '' : ` ${(slides[0] ?? 0) + 1}–${(slides.at(-1) ?? 0) + 1}`;
        return () => step(`${name}${which}, ${size}`, () => run({ ...context, slides, wants }));
      }),
    );
}

/** The numbers from 0 below `count`; all together where there is nothing to be gained. */
function partsOf(count: number, isLong: boolean): readonly (readonly number[])[] {
  const size = isLong ? slidesInPart : count;
  const all = Array.from({ length: count }, (_, index) => index);
  return Array.from({ length: Math.ceil(count / size) }, (_, part) => all.slice(part * size, (part + 1) * size));
}

function collect(
  { deck, findings, silenced }: LoadedDeck,
  seen: Parameters<typeof mergeBarriers>[0],
  { checks }: Selection,
): readonly Barrier[] {
  const [first] = deck.slides;
  const start = first?.position ?? { file: '.', line: 1, column: 1 };
  const ofText = accessibilityOfText([...findings, ...silenced]).filter(({ check }) => checks?.includes(check) ?? true);
  return mergeBarriers(seen, { ...start, line: 1, column: 1 }, ofText);
}
