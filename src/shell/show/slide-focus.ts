import type { SlideEntry } from '../slides.ts';
import { focusSlide } from './focus-slide.ts';
import type { Show } from './reveal.ts';

/**
 * With each new slide the keyboard, and with it a screen reader, comes to the heading of the slide. Space and Enter still go
 * on there. The arrows at the foot keep what they have: who pressed one wants to press it again, and Enter on a heading
 * would go on where the arrow leads back.
 */
export function mountSlideFocus(
  root: HTMLElement,
  slides: readonly SlideEntry[],
  show: Pick<Show, 'current' | 'onChange' | 'isOverview'>,
  isBack: boolean,
): void {
  let last = show.current().slide;
  const first = slides[last]?.element;
  // Who comes from the reading edition was somewhere in a text.
  if (isBack && first !== undefined) focusSlide(first);
  show.onChange(({ slide }) => {
    const isSame = slide === last;
    last = slide;
    const element = slides[slide]?.element;
    if (!isSame && element !== undefined && !show.isOverview() && isFree(root)) focusSlide(element);
  });
}

/** Nothing that somebody is at loses the keyboard: no dialog, notice or speaker view, no button of the show. */
function isFree(root: HTMLElement): boolean {
  const { activeElement: active, body } = document;
  if (document.querySelector('dialog:modal') !== null) return false;
  if (active === null || active === body) return true;
  return root.contains(active) && active.closest('.menu, .controls :enabled') === null;
}
