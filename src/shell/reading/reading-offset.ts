/** How far somebody has read below the top of a slide, in pixels. */
export function offsetIn(slide: HTMLElement): number {
  const margin = Number.parseFloat(getComputedStyle(slide).scrollMarginTop);
  return Math.max(0, Math.round(margin - slide.getBoundingClientRect().top));
}

/** What was kept of it in the entry of the history, for a reload. */
export function readOffset(): number {
  const state: unknown = history.state;
  const offset = typeof state === 'object' && state !== null && 'offset' in state ? state.offset : 0;
  return typeof offset === 'number' && Number.isFinite(offset) ? Math.max(0, offset) : 0;
}
