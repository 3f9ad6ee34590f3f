import type { Page } from 'playwright-core';
import { PNG } from 'pngjs';

/** A stop of the Tab key. */
interface Stop {
  readonly id: number;
  readonly name: string;
  /** What is wrong with where it lies. */
  readonly faults: readonly string[];
  /** The part of it that is in the window, with room for what is drawn around it. */
  readonly clip: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
  /** In CSS pixels, half of the way around it. */
  readonly edge: number;
}

declare global {
  interface Window {
    reach: { readonly wanted: () => readonly Named[]; readonly focused: () => Stop | undefined };
  }
}
interface Named {
  readonly id: number;
  readonly name: string;
}

/**
 * What somebody without a mouse cannot reach or not see, one line each. Goes through the page, or the dialog that is open, with
 * the Tab key, as far as there is anything to reach; each stop has to lie in the window, uncovered, and to look another way
 * than without the focus.
 */
export async function unreachable(page: Page): Promise<readonly string[]> {
  await page.evaluate(watchFocus);
  const wanted = await page.evaluate(() => window.reach.wanted());
  const complaints: string[] = [];
  const reached = new Set<number>();
  // Twice around, and the way over the browser's own buttons: whatever is not reached by then is behind a trap.
  for (let presses = 0; presses < 2 * wanted.length + 4 && wanted.some(({ id }) => !reached.has(id)); presses += 1) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate(() => window.reach.focused());
    if (stop === undefined || reached.has(stop.id)) continue;
    reached.add(stop.id);
    complaints.push(...stop.faults.map((fault) => `${stop.name} ${fault}`));
    if (stop.faults.length === 0 && !(await showsFocus(page, stop))) complaints.push(`${stop.name} shows no focus`);
  }
  const missed = wanted.filter(({ id }) => !reached.has(id));
  return [...complaints, ...missed.map(({ name }) => `${name} is not reached`)];
}

/** Runs in the page. */
function watchFocus(): void {
  const focusable = 'a[href], area[href], button, input, select, textarea, summary, [tabindex], [contenteditable]';
  const ids = new Map<Element, number>();
  const describe = (element: Element): Named => {
    const id = ids.get(element) ?? ids.size;
    ids.set(element, id);
    const { localName, className } = element as HTMLElement;
    const text = (element.getAttribute('aria-label') ?? element.textContent ?? '').replace(/\s+/g, ' ').trim();
    const classes = String(className).trim().replace(/^|\s+/g, '.').replace(/\.$/, '');
    return { id, name: `${localName}${classes} »${text.slice(0, 40)}«` };
  };
  // Of radio buttons with one name, Tab stops at one.
  const isOtherRadio = (element: Element, all: readonly Element[]) =>
    element instanceof HTMLInputElement &&
    element.type === 'radio' &&
    element !==
      (all.find((other) => isOfGroup(other, element) && other.checked) ??
        all.find((other) => isOfGroup(other, element)));
  const isOfGroup = (other: Element, { name }: HTMLInputElement): other is HTMLInputElement =>
    other instanceof HTMLInputElement && other.type === 'radio' && other.name === name;
  const wanted = () => {
    const root = [...document.querySelectorAll('dialog:modal')].at(-1) ?? document;
    const all = [...root.querySelectorAll<HTMLElement>(focusable)].filter(
      (element) =>
        element.tabIndex >= 0 &&
        !element.matches(':disabled') &&
        element.closest('[inert]') === null &&
        element.checkVisibility({ visibilityProperty: true }),
    );
    return all.filter((element) => !isOtherRadio(element, all)).map(describe);
  };
  const faultsOf = (element: Element, { left, top, right, bottom, width, height }: DOMRect) => {
    const outside = left < -1 || top < -1 || right > innerWidth + 1 || bottom > innerHeight + 1;
    if (outside && width <= innerWidth && height <= innerHeight) return ['is out of the window'];
    const [x0, y0] = [Math.max(left, 0) + 3, Math.max(top, 0) + 3];
    const [x1, y1] = [Math.min(right, innerWidth) - 3, Math.min(bottom, innerHeight) - 3];
    const spots = [[(x0 + x1) / 2, (y0 + y1) / 2], [x0, y0], [x1, y0], [x0, y1], [x1, y1]] as const; // biome-ignore format: a figure
    const [centre = false, ...corners] = spots.map(([x, y]) => {
      const hit = document.elementFromPoint(x, y);
      return hit !== null && (element.contains(hit) || hit.closest('label')?.control === element);
    });
    return centre || corners.filter(Boolean).length >= 2 ? [] : ['is covered'];
  };
  const focused = (): Stop | undefined => {
    const element = document.activeElement;
    if (element === null || element === document.body || element === document.documentElement) return undefined;
    const box = element.getBoundingClientRect();
    const [x, y] = [Math.max(0, box.left - 8), Math.max(0, box.top - 8)];
    const clip = {
      x,
      y,
      width: Math.max(1, Math.min(innerWidth, box.right + 8) - x),
      height: Math.max(1, Math.min(innerHeight, box.bottom + 8) - y),
    };
    return { ...describe(element), faults: faultsOf(element, box), clip, edge: clip.width + clip.height - 32 };
  };
  window.reach = { wanted, focused };
}

/** WCAG 2.4.13, halved: a line of one pixel around it, in a colour that has 3 : 1 to what is there without the focus. */
async function showsFocus(page: Page, { clip, edge }: Stop): Promise<boolean> {
  const shoot = async () => PNG.sync.read(await page.screenshot({ clip, animations: 'disabled' }));
  const focused = await shoot();
  const element = await page.evaluateHandle(() => document.activeElement as HTMLElement);
  await element.evaluate((focus) => focus.blur());
  const plain = await shoot();
  await element.evaluate((focus) => focus.focus());
  const scale = focused.width / clip.width;
  return changedPixels(focused, plain) >= Math.max(8, edge) * scale * scale;
}

function changedPixels(a: PNG, b: PNG): number {
  let count = 0;
  for (let at = 0; at < a.data.length; at += 4) {
    const [first, second] = [luminance(a.data, at), luminance(b.data, at)];
    if ((Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05) >= 3) count += 1;
  }
  return count;
}

function luminance(data: Buffer, at: number): number {
  const [red = 0, green = 0, blue = 0] = [0, 1, 2].map((channel) => linear((data[at + channel] ?? 0) / 255));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function linear(value: number): number {
  return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
}
