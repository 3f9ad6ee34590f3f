import { isInline } from '../../fit/element-kind.ts';
import { isExposed, takesFocus } from '../is-exposed.ts';
import type { PageCheck } from '../page-check.ts';

/** WCAG 2.2, 2.5.8, in CSS pixels. */
const least = 24;

/** Targets that are too small, unless a circle of 24 px around each touches no other target. */
export const checkTargetSize: PageCheck = ({ view }) => {
  if (view === 'print' || view === 'print-reading') return [];
  const targets = [...document.querySelectorAll('a[href], button, input, select, textarea, summary, [role="option"]')]
    .filter((element) => (takesFocus(element) || element.matches('[role="option"]')) && isExposed(element))
    .map((element) => ({ element, box: boxOf(element) }))
    // What is there for the keyboard only grows when it gets the focus.
    .filter(({ box }) => box.width > 1 && box.height > 1);
  return targets
    .filter(({ element, box }) => isSmall(box) && !isInText(element))
    .filter((target) => targets.some((other) => other !== target && isTooNear(target.box, other.box)))
    .map(({ element, box }) => ({
      element,
      message: `Das Ziel ist ${Math.round(box.width)} × ${Math.round(box.height)} px groß und liegt zu nah am nächsten.`,
      hint: `Nötig sind ${least} × ${least} px oder so viel Abstand.`,
    }));
};

/** A label is part of the target that it names. */
function boxOf(element: Element): DOMRect {
  const label = element instanceof HTMLInputElement ? element.labels?.[0] : undefined;
  return (label ?? element).getBoundingClientRect();
}

function isSmall({ width, height }: DOMRect): boolean {
  return width < least - 0.5 || height < least - 0.5;
}

/** A link in a line of text is as high as the line. */
function isInText(element: Element): boolean {
  const words = element.parentElement?.textContent?.trim() ?? '';
  return element.matches('a') && isInline(element) && words !== element.textContent?.trim();
}

/** Of another small target the circles count, of others the box. */
function isTooNear(box: DOMRect, other: DOMRect): boolean {
  const [x, y] = centreOf(box);
  if (isSmall(other)) {
    const [otherX, otherY] = centreOf(other);
    return Math.hypot(x - otherX, y - otherY) < least;
  }
  const away = (at: number, from: number, to: number) => Math.max(from - at, 0, at - to);
  return Math.hypot(away(x, other.left, other.right), away(y, other.top, other.bottom)) < least / 2;
}

function centreOf({ left, top, width, height }: DOMRect): readonly [number, number] {
  return [left + width / 2, top + height / 2];
}
