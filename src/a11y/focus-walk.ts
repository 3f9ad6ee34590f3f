import { beyond, edges } from '../fit/geometry.ts';
import { changedPixels } from './changed-pixels.ts';
import { describeElement, placeOf } from './describe-element.ts';
import { takesFocus } from './is-exposed.ts';

/** An element that the Tab key should come to. */
export interface Wanted {
  readonly id: number;
  readonly at: string;
  readonly element: string;
}

/** Where the Tab key is. */
export interface FocusStop extends Wanted {
  /** What is wrong with where it lies, in German: it hides the focus. */
  readonly hidden?: string;
  /** What is wrong with the way from the stop before. */
  readonly order?: string;
  /** The part of it that is in the window, with room for what is drawn around it; in CSS pixels. */
  readonly clip: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
  /** Whether the key goes on within it: through the browser's own controls of a film. */
  readonly holds?: true;
  /** In CSS pixels, half of the way around it. */
  readonly edge: number;
  /** Elements with the same look show their focus alike. */
  readonly look: string;
}

/** The page's part of a walk with the Tab key; the driver presses it. */
export interface FocusWalk {
  /** Forgets the walk before, takes the focus away, and says what is to be reached. */
  readonly begin: () => readonly Wanted[];
  readonly current: () => FocusStop | undefined;
  /** Takes the focus away for a picture without it; `focus` gives it back. */
  readonly blur: () => void;
  readonly focus: () => void;
  /** Leaves the page as it was before the walk: nothing has the focus, nothing is scrolled. */
  readonly end: () => void;
  /** How many pixels of two pictures (PNG, base64) differ by 3 : 1 in lightness. */
  readonly changedPixels: (a: string, b: string) => Promise<number>;
}

export function createFocusWalk(): FocusWalk {
  let ids = new Map<Element, number>();
  let last: Element | undefined;
  let held: HTMLElement | undefined;
  const tell = (element: Element): Wanted => {
    const id = ids.get(element) ?? ids.size;
    ids.set(element, id);
    return { id, at: placeOf(element), element: describeElement(element) };
  };
  return {
    begin() {
      ids = new Map();
      last = undefined;
      return wanted().map(tell);
    },
    current() {
      const element = document.activeElement;
      if (element === null || element === document.body || element === document.documentElement) return undefined;
      const order = orderFault(last, element);
      last = element;
      const hidden = hiddenFault(element);
      return {
        ...tell(element),
        ...(hidden && { hidden }),
        ...(order && { order }),
        ...(element.matches('video[controls]') && { holds: true }),
        ...frameOf(element),
        look: lookOf(element),
      };
    },
    blur() {
      held = document.activeElement instanceof HTMLElement ? document.activeElement : undefined;
      held?.blur();
    },
    focus: () => held?.focus({ preventScroll: true }),
    end() {
      if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
      for (const element of document.querySelectorAll('*')) if (element.scrollTop > 0) element.scrollTop = 0;
    },
    changedPixels,
  };
}

function wanted(): readonly Element[] {
  const all = [...document.querySelectorAll('*')].filter(takesFocus);
  return all.filter((element) => !isOtherRadio(element, all));
}

/** Of radio buttons with one name, Tab stops at one. */
function isOtherRadio(element: Element, all: readonly Element[]): boolean {
  if (!(element instanceof HTMLInputElement) || element.type !== 'radio') return false;
  const group = all.filter((other) => other instanceof HTMLInputElement && other.name === element.name);
  return element !== (group.find((other) => (other as HTMLInputElement).checked) ?? group[0]);
}

function hiddenFault(element: Element): string | undefined {
  const box = element.getBoundingClientRect();
  const frame = { left: -1, top: -1, right: innerWidth + 1, bottom: innerHeight + 1 };
  // Of a film one of its controls has the focus, which the browser brings into view, and not always the whole film.
  const isOutside = !element.matches('video[controls]') && edges.some((edge) => beyond(box, frame, edge) > 0);
  if (isOutside && box.width <= innerWidth && box.height <= innerHeight) return 'liegt außerhalb des Fensters';
  return isCovered(element, box) ? 'ist verdeckt' : undefined;
}

/** Its centre, or two of its corners, are to be seen. */
function isCovered(element: Element, { left, top, right, bottom }: DOMRect): boolean {
  const [x0, y0] = [Math.max(left, 0) + 3, Math.max(top, 0) + 3];
  const [x1, y1] = [Math.min(right, innerWidth) - 3, Math.min(bottom, innerHeight) - 3];
  const isSeen = (x: number, y: number) => {
    const hit = document.elementFromPoint(x, y);
    return hit !== null && (element.contains(hit) || hit.closest('label')?.control === element);
  };
  if (isSeen((x0 + x1) / 2, (y0 + y1) / 2)) return false;
  const corners = [isSeen(x0, y0), isSeen(x1, y0), isSeen(x0, y1), isSeen(x1, y1)];
  return corners.filter(Boolean).length < 2;
}

/** Against the order of the document, or, between neighbours, against the order in which they are seen. */
function orderFault(before: Element | undefined, after: Element): string | undefined {
  if (isOrderedByHand(after)) return 'hat eine Reihenfolge von Hand (tabindex)';
  if (before === undefined || isOrderedByHand(before)) return undefined;
  const goesBack = (before.compareDocumentPosition(after) & Node.DOCUMENT_POSITION_PRECEDING) !== 0;
  // Around the end it begins anew.
  if (goesBack || before.parentElement !== after.parentElement || isOneOfPair(after)) return undefined;
  const [a, b] = [before.getBoundingClientRect(), after.getBoundingClientRect()];
  const isAbove = b.bottom <= a.top + 1;
  const isLeftInRow = b.right <= a.left + 1 && Math.min(a.bottom, b.bottom) > Math.max(a.top, b.top);
  return isAbove || isLeftInRow ? 'ist vor dem zu sehen, nach dem es an der Reihe ist' : undefined;
}

/** Back and forward, and the arrows of the show, which are a cross that was laid into a row: neither order is the wrong one. */
function isOneOfPair(element: Element): boolean {
  return element.matches('.controls > button, .speaker-buttons > button');
}

function isOrderedByHand(element: Element): boolean {
  return element instanceof HTMLElement && element.tabIndex > 0;
}

function frameOf(element: Element): Pick<FocusStop, 'clip' | 'edge'> {
  const box = element.getBoundingClientRect();
  const [x, y] = [Math.max(0, box.left - 8), Math.max(0, box.top - 8)];
  const width = Math.max(1, Math.min(innerWidth, box.right + 8) - x);
  const height = Math.max(1, Math.min(innerHeight, box.bottom + 8) - y);
  return { clip: { x, y, width, height }, edge: width + height - 32 };
}

function lookOf(element: Element): string {
  const { color, backgroundColor, outlineColor, outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
  const place = element.parentElement === null ? '' : element.parentElement.className;
  const kind = [element.localName, element.className, place];
  return [...kind, color, backgroundColor, outlineColor, outlineStyle, outlineWidth, boxShadow].join(' ');
}
