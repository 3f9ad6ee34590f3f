import type { SlideEntry } from './slides.ts';

/** What the step has just shown: without fragments inside it that come later, drawings, and soft hyphens. */
export function textOfStep({ element }: Pick<SlideEntry, 'element'>, step: number): string {
  const shown = element.querySelectorAll(`.fragment[data-fragment-index="${step - 1}"]`);
  return [...shown].map(textOfFragment).join(' ').replaceAll('\u00AD', '').replace(/\s+/g, ' ').trim();
}

function textOfFragment(fragment: Element): string {
  const clone = fragment.cloneNode(true) as Element;
  for (const unsaid of clone.querySelectorAll('.fragment, svg[aria-hidden], .map-caption')) unsaid.remove();
  return clone.textContent ?? '';
}
