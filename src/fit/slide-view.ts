import { blockOf, isInline, isVisible } from './element-kind.ts';
import { clippersOf, inkOf, largest, pixelsLost, type Rect } from './geometry.ts';

/** Words or a picture that the audience sees at this step. */
export interface Item {
  /** Of words the element that holds them, of a picture itself. */
  readonly element: Element;
  /** The paragraph, cell, label … that it belongs to. */
  readonly block: Element;
  /** Empty for a picture. */
  readonly text: string;
  /** Where ink is, one rectangle a line, in pixels of the window. */
  readonly lines: readonly Rect[];
  /** The innermost element that cuts it off, and the largest number of pixels lost there. */
  readonly cut?: { readonly by: Element; readonly pixels: number };
}

/** One slide on the screen at one step: what every check looks at. */
export interface SlideView {
  readonly section: HTMLElement;
  /** What is inside it belongs to the slide; the rest of the section are notes. */
  readonly body: HTMLElement;
  readonly frame: Rect;
  readonly step: number;
  /** In the order of the document, only what can be seen. */
  readonly items: readonly Item[];
}

/** Looks at the slide as it is now. */
export function viewSlide(slide: Pick<SlideView, 'section' | 'body' | 'step'>): SlideView {
  return { ...slide, frame: slide.body.getBoundingClientRect(), items: [...findItems(slide.body)] };
}

const pictures = 'img, svg, video, canvas';

function* findItems(body: HTMLElement): Generator<Item> {
  const walker = document.createTreeWalker(body, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const item = node instanceof Text ? readText(node, body) : node instanceof Element ? readPicture(node, body) : null;
    if (item !== null) yield item;
  }
}

function readText(node: Text, body: HTMLElement): Item | null {
  const element = node.parentElement;
  if (element === null || node.data.trim() === '' || !isShown(element, body)) return null;
  const range = document.createRange();
  range.selectNodeContents(node);
  const rects = [...range.getClientRects()].filter(({ width, height }) => width > 0.5 && height > 0.5);
  const text = node.data.replace(/\s+/g, ' ').trim();
  return createItem({ element, block: blockOf(element), text, lines: rects.map(inkOf) }, body);
}

/** Of an SVG only the whole counts, and its words; pictures that say nothing may bleed. */
function readPicture(element: Element, body: HTMLElement): Item | null {
  if (!element.matches(pictures) || element.closest('[aria-hidden="true"]') !== null || !isShown(element, body))
    return null;
  if (element.parentElement?.closest('svg')) return null;
  const box = element.getBoundingClientRect();
  const lines = box.width > 0.5 && box.height > 0.5 ? [box] : [];
  return createItem({ element, block: isInline(element) ? blockOf(element) : element, text: '', lines }, body);
}

/** What a closed `<details>` holds counts as visible for browsers when it is text without an element of its own. */
function isShown(element: Element, body: Element): boolean {
  const isFolded = element.matches('details:not([open])');
  return !isFolded && isVisible(element, body);
}

/** Null when nothing of it is to be seen on purpose: it stands in a box that is cut down to a point. */
function createItem(item: Item, body: HTMLElement): Item | null {
  if (item.lines.length === 0) return null;
  // A picture is not its own content.
  const clippers = clippersOf(item.element, body).filter(({ by }) => item.text !== '' || by !== item.element);
  if (clippers.some(({ box }) => box.right - box.left <= 2 || box.bottom - box.top <= 2)) return null;
  const cuts = clippers.map(({ by, box, axes }) => ({
    by,
    pixels: largest(item.lines.map((line) => pixelsLost(line, box, axes))),
  }));
  const cut = cuts.find(({ pixels }) => pixels > 1);
  return cut === undefined ? item : { ...item, cut };
}

/** Whether a step has made something paler on purpose: what was said already stands back. */
export function isDimmed({ element }: Item, { body }: SlideView): boolean {
  for (let around = element.closest('.fragment'); around !== null && body.contains(around); ) {
    if (Number(getComputedStyle(around).opacity) < 1) return true;
    around = around.parentElement?.closest('.fragment') ?? null;
  }
  return false;
}
