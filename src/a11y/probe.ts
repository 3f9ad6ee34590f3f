import type { AccessibilityCheckId } from '../core/accessibility-checks.ts';
import type { SeenBarrier } from '../core/barrier.ts';
import { checks } from './checks.ts';
import { describeElement, placeOf } from './describe-element.ts';
import { createFocusWalk, type FocusWalk } from './focus-walk.ts';
import type { PageView } from './page-check.ts';
import { createPictureContrast, type PictureContrast } from './picture-contrast.ts';
import { prepareAxe, runAxe } from './run-axe.ts';
import { createStructureWatch } from './structure.ts';
import { forgetStatus, watchStatus } from './watch-status.ts';

/** What the one who drives the browser asks of the page. All that goes in and out is plain data. */
export interface Probe {
  /** Once, with axe's own file of German texts. */
  readonly prepare: (locale: Parameters<typeof prepareAxe>[0]) => void;
  /** Runs the checks named, all without names; `without` are rules of axe that do not hold here. */
  readonly look: (view: PageView, options: LookOptions) => Promise<readonly SeenBarrier[]>;
  /** Whether nothing but colours has changed since it was called before. */
  readonly isRecolored: () => boolean;
  /** Before the page changes, so that what is said afterwards is known. */
  readonly forgetStatus: () => void;
  readonly pictures: PictureContrast;
  readonly focus: FocusWalk;
  /** Place and name of an element, and the language it is in; for what the driver found by other ways. */
  readonly tell: (element: Element) => { readonly at: string; readonly element: string; readonly lang: string };
}

export interface LookOptions {
  readonly only?: readonly AccessibilityCheckId[];
  readonly without?: readonly string[];
}

export function createProbe(): Probe {
  return {
    prepare(locale) {
      prepareAxe(locale);
      watchStatus();
    },
    async look(view, { only, without = [] }) {
      const wanted = (id: string) => only === undefined || only.some((name) => name === id);
      const own = Object.entries(checks).flatMap(([id, check]) =>
        wanted(id) && (!view.isRecolored || colorChecks.has(id))
          ? check(view).map((trouble) => ({ check: id as AccessibilityCheckId, ...tellTrouble(trouble) }))
          : [],
      );
      const runsAxe = only === undefined || only.some((id) => id.startsWith('axe-'));
      const found = runsAxe ? await runAxe({ without, colorsOnly: view.isRecolored === true }) : [];
      return [...own, ...found.filter(({ check }) => wanted(check))];
    },
    isRecolored: createStructureWatch(),
    forgetStatus,
    pictures: createPictureContrast(),
    focus: createFocusWalk(),
    tell: (element) => ({
      at: placeOf(element),
      element: describeElement(element),
      lang: element.closest('[lang]')?.getAttribute('lang') ?? '',
    }),
  };
}

/** Of our own ones, those that colours alone can change. */
const colorChecks: ReadonlySet<string> = new Set<AccessibilityCheckId>(['dimmed-text']);

function tellTrouble({ element, message, hint }: { element: Element; message: string; hint: string }) {
  return { at: placeOf(element), element: describeElement(element), message, hint };
}
