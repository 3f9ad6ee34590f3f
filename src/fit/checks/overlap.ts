import { hasGround, inFewWords } from '../element-kind.ts';
import type { Fault, FitCheck } from '../fault.ts';
import { type Rect, shared } from '../geometry.ts';
import type { Item, SlideView } from '../slide-view.ts';

/** Accents and descenders of two lines may touch. */
const tolerance = 3;

/** Words that lie on other words, or under something that hides them: told at the later of two, or at the hidden one. */
export const checkOverlap: FitCheck = (view) => [...findCollisions(view), ...findCovered(view)];

function findCollisions({ items }: SlideView): readonly Fault[] {
  const texts = items.filter((item) => item.text !== '' && item.cut === undefined);
  const faults: Fault[] = [];
  for (const [index, later] of texts.entries()) {
    const hit = texts
      .slice(0, index)
      .filter((earlier) => earlier.block !== later.block)
      .map((earlier) => ({ earlier, ...largestShared(earlier, later) }))
      .sort((a, b) => b.width * b.height - a.width * a.height)[0];
    if (hit !== undefined && Math.min(hit.width, hit.height) > tolerance) {
      const size = `${Math.round(hit.width)} × ${Math.round(hit.height)} px`;
      const names = `»${inFewWords(hit.earlier.text)}« und »${inFewWords(later.text)}«`;
      faults.push({
        severity: 'warning',
        message: `${names} liegen übereinander (${size}).`,
        hint: 'Rücken Sie die beiden auseinander, oder zeigen Sie das eine erst in einem späteren Schritt anstelle des anderen.',
        element: later.element,
        amount: hit.width * hit.height,
      });
    }
  }
  return faults;
}

function largestShared(a: Item, b: Item): { readonly width: number; readonly height: number } {
  let most = { width: 0, height: 0 };
  for (const one of a.lines) {
    for (const other of b.lines) {
      const both = shared(one, other);
      if (both.width * both.height > most.width * most.height) most = both;
    }
  }
  return most;
}

function findCovered({ items, body, frame }: SlideView): readonly Fault[] {
  return items.flatMap((item): readonly Fault[] => {
    if (item.text === '' || item.cut !== undefined || getComputedStyle(item.element).pointerEvents === 'none')
      return [];
    const covered = item.lines.filter((line) => isCovered(item, line, body, frame));
    if (covered.length === 0) return [];
    const amount = covered.reduce((sum, line) => sum + line.right - line.left, 0);
    return [
      {
        severity: 'warning',
        message: `»${inFewWords(item.text)}« ist verdeckt, auf ${Math.round(amount)} px der Zeile.`,
        hint: 'Rücken Sie auseinander, was übereinander liegt.',
        element: item.element,
        amount,
      },
    ];
  });
}

/** Three places of a line are enough: what hides words is larger than a third of them, or hardly hides them. */
function isCovered({ element }: Item, line: Rect, body: Element, frame: Rect): boolean {
  const y = (line.top + line.bottom) / 2;
  return [0.1, 0.5, 0.9].some((share) => {
    const x = line.left + share * (line.right - line.left);
    if (x < frame.left || x >= frame.right || y < frame.top || y >= frame.bottom) return false;
    const top = document.elementFromPoint(x, y);
    return top !== null && body.contains(top) && !top.contains(element) && !element.contains(top) && hides(top);
  });
}

/** Words on words are a collision; a box without a ground hides nothing. */
function hides(element: Element): boolean {
  return element.matches('img, video, canvas, path, use, rect, circle, ellipse, polygon') || hasGround(element);
}
