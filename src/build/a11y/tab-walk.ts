import type { Page } from 'playwright-core';
import type { AccessibilityCheckId } from '../../core/accessibility-checks.ts';
import type { SeenBarrier } from '../../core/barrier.ts';
import { takePicture } from '../take-picture.ts';
import type { CallProbe } from './probe-page.ts';

/** As `src/a11y/focus-walk.ts` tells them. */
interface Wanted {
  readonly id: number;
  readonly at: string;
  readonly element: string;
}
interface Stop extends Wanted {
  readonly hidden?: string;
  readonly order?: string;
  readonly holds?: true;
  readonly clip: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
  readonly edge: number;
  readonly look: string;
}

/** Looks that were photographed already; a walk adds its own. */
export type KnownLooks = Map<string, boolean>;

/**
 * Goes through the page, or the dialog that is open, with the Tab key, as far as there is anything to reach: each stop has to
 * lie in the window, uncovered, in order, and to look another way than without the focus.
 */
export async function walkWithTab(page: Page, call: CallProbe, known: KnownLooks): Promise<readonly SeenBarrier[]> {
  const wanted = await call<readonly Wanted[]>(page, 'focus.begin');
  const barriers: SeenBarrier[] = [];
  const reached = new Set<number>();
  let caught: Wanted | undefined;
  let before: Stop | undefined;
  // Twice around, and the way over the browser's own buttons: whatever is not reached by then is not reached.
  for (let presses = 0; presses < 2 * wanted.length + 4 && wanted.some(({ id }) => !reached.has(id)); presses += 1) {
    await page.keyboard.press('Tab');
    const stop = await call<Stop | undefined>(page, 'focus.current');
    if (stop !== undefined && !stop.holds && stop.id === before?.id && wanted.length > 1) caught = stop;
    before = stop;
    if (stop === undefined || reached.has(stop.id)) continue;
    reached.add(stop.id);
    barriers.push(...(await judge(page, call, stop, known)));
  }
  await call(page, 'focus.end');
  return [...barriers, ...(caught === undefined ? missed(wanted, reached) : [trap(caught)])];
}

async function judge(page: Page, call: CallProbe, stop: Stop, known: KnownLooks): Promise<readonly SeenBarrier[]> {
  const { order, hidden } = stop;
  const outOfOrder = order === undefined ? [] : [tell(stop, 'focus-order', order, orderHint)];
  if (hidden !== undefined) return [...outOfOrder, tell(stop, 'focus-hidden', hidden, hiddenHint)];
  const isSeen = known.get(stop.look) ?? (await showsFocus(page, call, stop));
  known.set(stop.look, isSeen);
  return isSeen
    ? outOfOrder
    : [...outOfOrder, tell(stop, 'focus-visible', 'zeigt nicht, dass es den Fokus hat', seenHint)];
}

const orderHint =
  'Bringen Sie die Elemente im Dokument in die Reihenfolge, in der man sie liest, ohne »tabindex« über 0.';
const hiddenHint = 'Rücken Sie es ins Fenster, oder nehmen Sie weg, was darüber liegt.';
const seenHint = 'Geben Sie ihm bei :focus-visible einen Rand, der sich 3 : 1 abhebt.';

function tell({ at, element }: Wanted, check: AccessibilityCheckId, what: string, hint: string): SeenBarrier {
  return { check, at, element, message: `${element} ${what}.`, hint };
}

function missed(wanted: readonly Wanted[], reached: ReadonlySet<number>): readonly SeenBarrier[] {
  const hint = 'Nehmen Sie weg, was die Tabulatortaste abfängt oder den Fokus verschiebt.';
  const what = 'ist mit der Tabulatortaste nicht zu erreichen';
  return wanted.filter(({ id }) => !reached.has(id)).map((item) => tell(item, 'keyboard-reach', what, hint));
}

function trap(item: Wanted): SeenBarrier {
  const hint = 'Die Tabulatortaste muss weiterführen; fangen Sie sie nicht ab.';
  return tell(item, 'keyboard-trap', 'hält den Fokus fest', hint);
}

/** WCAG 2.4.13, halved: a line of one pixel around it, in a colour that has 3 : 1 to what is there without the focus. */
async function showsFocus(page: Page, call: CallProbe, { clip, edge }: Stop): Promise<boolean> {
  const shoot = async () => (await takePicture(page, { clip, animations: 'disabled' })).toString('base64');
  const focused = await shoot();
  await call(page, 'focus.blur');
  const plain = await shoot();
  await call(page, 'focus.focus');
  return (await call<number>(page, 'focus.changedPixels', focused, plain)) >= Math.max(8, edge);
}
