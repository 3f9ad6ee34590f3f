import type { AccessibilityCheck } from './accessibility-check.ts';
import { accessibilityChecks } from './accessibility-checks.ts';
import { type AccessibilityState, type AccessibilityView, accessibilityViews } from './accessibility-state.ts';
import type { Barrier } from './barrier.ts';
import type { Deck } from './deck.ts';

/** What `npm run check:a11y` found; `barrierefreiheit.json` is this and nothing else (example: `docs/decisions/0014-axe.md`). */
export interface AccessibilityReport {
  /** Grows by one when a reader of the file has to read it in another way. */
  readonly version: 1;
  readonly deck: { readonly title: string; readonly slug: string; readonly lang: string; readonly slides: number };
  /** How many states were examined. */
  readonly states: number;
  /** The same by view, in the order in which a deck is met. */
  readonly views: readonly { readonly view: AccessibilityView; readonly states: number }[];
  /** Widths of the window in CSS pixels, the widest first. */
  readonly widths: readonly number[];
  readonly checks: readonly AccessibilityCheck[];
  /** In the order of the files. */
  readonly findings: readonly Barrier[];
}

export function createAccessibilityReport(
  { meta, slides }: Deck,
  states: readonly AccessibilityState[],
  findings: readonly Barrier[],
): AccessibilityReport {
  const names = Object.keys(accessibilityViews) as readonly AccessibilityView[];
  const views = names.map((view) => ({ view, states: states.filter((state) => state.view === view).length }));
  return {
    version: 1,
    deck: { title: meta.title, slug: meta.slug, lang: meta.lang, slides: slides.length },
    states: states.length,
    views: views.filter((view) => view.states > 0),
    widths: [...new Set(states.map(({ width }) => width))].sort((a, b) => b - a),
    checks: accessibilityChecks,
    findings,
  };
}
