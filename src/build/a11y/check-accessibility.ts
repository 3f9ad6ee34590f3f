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
import { type TourContext, tours } from './tours.ts';

const both = ['light', 'dark'] as const;
const reflowing = [
  'reading',
  'no-script',
  'more',
  'list',
  'help',
  'check',
  'report',
  'speaker-help',
  'speaker-check',
] as const;

/** The sizes in which everything is met. */
const passes: readonly Pass[] = [
  { width: 1280, height: 720, schemes: both, walks: false },
  { width: 390, height: 844, schemes: both, walks: false },
  // A laptop's 1280 × 720 at 200 %: where things get into each other's way.
  { width: 640, height: 360, schemes: ['light'], walks: true },
  // WCAG 2.2, 1.4.10: 1280 × 1024 at 400 %.
  { width: 320, height: 256, schemes: ['light'], walks: false, views: reflowing },
];

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
  context: Omit<TourContext, 'wants'>,
  { views }: Selection,
  { step }: Progress,
): readonly (() => Promise<void>)[] {
  const { pass } = context;
  const wants: TourContext['wants'] = (view) => [views, pass.views].every((list) => list?.includes(view) ?? true);
  return tours
    .filter((tour) => tour.views.some(wants))
    .map(
      ({ name, run }) =>
        () =>
          step(`${name}, ${pass.width} px`, () => run({ ...context, wants })),
    );
}

function collect(
  { deck, findings }: LoadedDeck,
  seen: Parameters<typeof mergeBarriers>[0],
  { checks }: Selection,
): readonly Barrier[] {
  const [first] = deck.slides;
  const start = first?.position ?? { file: '.', line: 1, column: 1 };
  const ofText = accessibilityOfText(deck, findings).filter(({ check }) => checks?.includes(check) ?? true);
  return mergeBarriers(seen, { ...start, line: 1, column: 1 }, ofText);
}
