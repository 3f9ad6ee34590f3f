import type { Page } from 'playwright-core';

/** Left, top, width and height in px of the 1280 × 720 frame, and how many lines of text there are. */
export type Box = readonly [x: number, y: number, width: number, height: number, lines: number];

/** By a name for people: `.columns › .column 2 › h3 »Förderung des…«`. */
export type Boxes = Readonly<Record<string, Box>>;

/** Of every heading, paragraph, item, cell and picture of the slide `id` that can be seen. */
export function measureBoxes(page: Page, id: string): Promise<Boxes> {
  return page.evaluate((slideId) => {
    const body = document.querySelector(`#${CSS.escape(slideId)} > .slide-body`);
    if (body === null) throw new Error(`There is no slide ${slideId}.`);
    const frame = body.getBoundingClientRect();
    const scale = frame.width / 1280;
    const pixels = (length: number) => Math.round(length / scale);

    const labelOf = (element: Element) =>
      element.localName === 'div' ? `.${element.classList[0] ?? 'div'}` : element.localName;
    const stepTo = (element: Element) => {
      const label = labelOf(element);
      const alike = [...(element.parentElement?.children ?? [])].filter((other) => labelOf(other) === label);
      return alike.length > 1 ? `${label} ${alike.indexOf(element) + 1}` : label;
    };
    const pathTo = (element: Element): readonly string[] =>
      element.parentElement === null || element === body ? [] : [...pathTo(element.parentElement), stepTo(element)];
    const nameOf = (element: Element) => {
      const own = element.localName === 'img' ? element.getAttribute('alt') : element.textContent;
      const text = element.localName === 'svg' ? '' : (own ?? '').replaceAll('\u00AD', '').replace(/\s+/g, ' ').trim();
      const short = text.length > 28 ? `${text.slice(0, 27).trim()}…` : text;
      return pathTo(element).join(' › ') + (short === '' ? '' : ` »${short}«`);
    };
    const textRects = (element: Element) => {
      const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
      const range = document.createRange();
      const rects: DOMRect[] = [];
      while (texts.nextNode()) {
        range.selectNodeContents(texts.currentNode);
        rects.push(...range.getClientRects());
      }
      return rects.filter(({ width, height }) => width > 0 && height > 0).sort((a, b) => a.top - b.top);
    };
    const linesOf = (element: Element) => {
      let lines = 0;
      let bottom = Number.NEGATIVE_INFINITY;
      for (const rect of textRects(element)) {
        if ((rect.top + rect.bottom) / 2 <= bottom) continue;
        lines += 1;
        bottom = rect.bottom;
      }
      return lines;
    };

    const parts = 'h1, h2, h3, h4, h5, h6, p, li, th, td, dt, dd, aside, blockquote, pre, figcaption, img, svg';
    const measured = [...body.querySelectorAll(parts)].flatMap((element) => {
      const { left, top, width, height } = element.getBoundingClientRect();
      // What only screen readers meet, and what is not shown at all.
      if (width / scale <= 1 || height / scale <= 1 || element.parentElement?.closest('svg')) return [];
      const place = [left - frame.left, top - frame.top, width, height].map(pixels);
      const lines = element.matches('img, svg') ? 0 : linesOf(element);
      return [[nameOf(element), [...place, lines]] as const];
    });
    return Object.fromEntries(measured) as unknown as Boxes;
  }, id);
}
