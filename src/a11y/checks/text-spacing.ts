import { inFewWords } from '../../fit/element-kind.ts';
import { type Rect, shared } from '../../fit/geometry.ts';
import { type Item, viewSlide } from '../../fit/slide-view.ts';
import type { PageCheck, Trouble } from '../page-check.ts';

/** WCAG 2.2, 1.4.12. */
const spacing = `* {
  line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important;
}
p { margin-bottom: 2em !important; }`;

/**
 * Texts that are cut off, or lie on others, once there is more room between lines, words and letters. Not on the slides of a
 * show, which have the size of a projector's picture whatever is on them: the same text is in the reading edition, which grows.
 */
export const checkTextSpacing: PageCheck = ({ view, isRecolored }) => {
  // Nobody sets spaces on paper.
  if (isRecolored || view === 'print' || view === 'print-reading' || view === 'show') return [];
  const before = new Set(troubles().map(({ key }) => key));
  const style = document.createElement('style');
  style.textContent = spacing;
  document.head.append(style);
  try {
    return troubles().filter(({ key }) => !before.has(key));
  } finally {
    style.remove();
  }
};

type Found = Trouble & { readonly key: string };

function troubles(): readonly Found[] {
  const items = readableParts().flatMap((body) => viewSlide({ section: body, body, step: 0 }).items);
  const texts = items.filter(({ text, element }) => text !== '' && element.closest(aside) === null);
  const still = texts.filter(({ cut, element }) => cut === undefined && !isOutOfFlow(element));
  return [...texts.filter(isCut).map(cutTrouble), ...overlaps(still)];
}

const aside = '[inert], [aria-hidden="true"], html.show .slides';

/** What is on top: the dialog that is open, else all but the show. */
function readableParts(): readonly HTMLElement[] {
  const dialog = [...document.querySelectorAll<HTMLElement>('dialog:modal')].at(-1);
  if (dialog !== undefined) return [dialog];
  const parts = [...document.body.children].flatMap((part) =>
    part.matches('html.show .reveal') ? [...part.children] : part,
  );
  return parts.filter((part) => part instanceof HTMLElement).filter((part) => !part.matches(aside));
}

/** What stays while the rest is scrolled lies over it by design; what is clipped is there for screen readers only. */
function isOutOfFlow(element: Element): boolean {
  for (let around: Element | null = element; around !== null; around = around.parentElement) {
    const { position, clipPath } = getComputedStyle(around);
    if (/fixed|sticky/.test(position) || clipPath === 'inset(50%)') return true;
  }
  return false;
}

/** What lies outside of a box that scrolls can be scrolled to. */
function isCut({ cut }: Item): boolean {
  if (cut === undefined || cut.pixels <= 2) return false;
  const { overflowX, overflowY } = getComputedStyle(cut.by);
  return !/auto|scroll/.test(overflowX + overflowY);
}

const hint = 'Geben Sie Kästen keine feste Höhe oder Breite, damit sie mit dem Text wachsen.';

function cutTrouble({ element, text }: Item): Found {
  const message = `»${inFewWords(text)}« ist mit größeren Textabständen abgeschnitten.`;
  return { element, message, hint, key: `cut ${text}` };
}

/** From top to bottom, so that each line meets those near it only. */
function overlaps(items: readonly Item[]): readonly Found[] {
  const lines = items.flatMap((item) => item.lines.map((line) => ({ item, line })));
  lines.sort((a, b) => a.line.top - b.line.top);
  return lines.flatMap(({ item, line }, index) => {
    const found: Found[] = [];
    for (let next = index + 1; next < lines.length; next += 1) {
      const other = lines[next];
      if (other === undefined || other.line.top >= line.bottom) break;
      if (other.item.block !== item.block && isOn(line, other.line)) found.push(overlapTrouble(item, other.item));
    }
    return found;
  });
}

function isOn(a: Rect, b: Rect): boolean {
  const { width, height } = shared(a, b);
  return Math.min(width, height) > 3;
}

function overlapTrouble({ element, text }: Item, other: Item): Found {
  const message = `»${inFewWords(text)}« und »${inFewWords(other.text)}« liegen mit größeren Textabständen übereinander.`;
  return { element, message, hint, key: `overlap ${text} ${other.text}` };
}
