/** Whether an element flows in the lines of the text around it. */
export function isInline(element: Element): boolean {
  const { display } = getComputedStyle(element);
  return display === 'inline' || display === 'contents' || display.startsWith('ruby');
}

/** Whether an element can be seen, as far as that is decided between it and `end`: the walk makes all around it invisible. */
export function isVisible(element: Element, end: Element): boolean {
  return element.checkVisibility({ checkVisibilityCSS: true }) && opacityOf(element, end) > 0;
}

/** What is left of an element's opacity below `end`. */
export function opacityOf(element: Element, end: Element): number {
  let opacity = 1;
  for (let around: Element | null = element; around !== null && around !== end; around = around.parentElement)
    opacity *= Number(getComputedStyle(around).opacity);
  return opacity;
}

/** Whether an element has a background of its own. */
export function hasGround(element: Element): boolean {
  const { backgroundColor, backgroundImage } = getComputedStyle(element);
  return backgroundImage !== 'none' || backgroundColor !== 'rgba(0, 0, 0, 0)';
}

/** What an element's text is part of: the paragraph, list item, cell, or label of an SVG. The signs of a formula lie over each other as they should. */
export function blockOf(element: Element): Element {
  let block = element.closest('math') ?? element;
  while (block.parentElement !== null && !block.matches('text') && isInline(block)) block = block.parentElement;
  return block;
}

/**
 * The outermost element around `element`, itself included, up to `end`, that is like it in what `read` tells: where a
 * size or a colour that is wrong comes from.
 */
export function originOf(element: Element, end: Element, read: (element: Element) => string | number): Element {
  const value = read(element);
  let origin = element;
  while (origin !== end && origin.parentElement !== null && read(origin.parentElement) === value)
    origin = origin.parentElement;
  return origin;
}

/** A text in few words, for messages. */
export function inFewWords(text: string): string {
  const plain = text.replaceAll('\u00ad', '').replace(/\s+/g, ' ').trim();
  return plain.length <= 30 ? plain : `${plain.slice(0, 29).trimEnd()}…`;
}
