import { hasGround, inFewWords, isInline } from '../element-kind.ts';
import type { FitCheck } from '../fault.ts';
import { beyond, edges, largest } from '../geometry.ts';
import type { Item } from '../slide-view.ts';
import { leavesFrame } from './frame-overflow.ts';

/** Letters lean over the edge of their box a little. */
const tolerance = 2;

interface Overflow {
  readonly item: Item;
  readonly box: Element;
  readonly amount: number;
}

/** Content that leaves its column, card, cell or any box with an edge, but not the slide: told once a box. */
export const checkBoxOverflow: FitCheck = ({ items, frame, body }) => {
  const worst = new Map<Element, Overflow>();
  for (const item of items) {
    if (item.cut !== undefined || leavesFrame(item, frame)) continue;
    const found = findOverflow(item, body);
    if (found !== undefined && found.amount > (worst.get(found.box)?.amount ?? tolerance)) worst.set(found.box, found);
  }
  return [...worst.values()].map(({ item, box, amount }) => ({
    severity: 'warning',
    message: `»${inFewWords(item.text || 'Das Bild')}« ragt ${Math.ceil(amount)} px über ${nameOf(box)} hinaus.`,
    hint: 'Kürzen Sie den Text, trennen Sie lange Wörter mit »&shy;«, oder geben Sie dem Kasten mehr Platz.',
    element: item.element,
    amount,
  }));
};

/** The innermost box that the item leaves. */
function findOverflow(item: Item, body: Element): Overflow | undefined {
  let box = item.text === '' ? item.element.parentElement : item.element;
  for (; box !== null && box !== body; box = box.parentElement) {
    if (!isBox(box, body)) continue;
    const edge = box.getBoundingClientRect();
    const amount = largest(item.lines.flatMap((line) => edges.map((name) => beyond(line, edge, name))));
    if (amount > tolerance) return { item, box, amount };
  }
  return undefined;
}

/** What the eye takes for a box: it has an edge or a ground, or stands in a grid. */
function isBox(element: Element, body: Element): boolean {
  if (!(element instanceof HTMLElement) || isInline(element)) return false;
  if (element.matches('td, th, .column, .card')) return true;
  const isPart = element.parentElement !== null && element.parentElement !== body;
  return (isPart && /grid|flex/.test(getComputedStyle(element.parentElement).display)) || isPainted(element);
}

function isPainted(element: Element): boolean {
  const { borderLeftWidth, borderRightWidth } = getComputedStyle(element);
  return hasGround(element) || (borderLeftWidth !== '0px' && borderRightWidth !== '0px');
}

function nameOf(box: Element): string {
  if (box.matches('td, th')) return 'seine Tabellenzelle';
  if (box.matches('.column')) return 'seine Spalte';
  return box.matches('li, .card') ? 'sein Feld' : 'seinen Kasten';
}
