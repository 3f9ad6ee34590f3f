import type { Labels } from '../labels.ts';
import { onPatched } from '../live/patches.ts';
import type { SlideEntry } from '../slides.ts';
import type { Show } from './reveal.ts';

/** The name of the page follows the slide: `Folie 3: Leitlinien – …`. On the first slide and on paper it is the deck's. */
export function mountPageTitle(
  slides: readonly SlideEntry[],
  show: Pick<Show, 'current' | 'onChange'>,
  labels: Pick<Labels, 'pageTitle'>,
): void {
  let deck = document.title;
  const update = () => {
    const { slide } = show.current();
    document.title = slide === 0 ? deck : labels.pageTitle(slide + 1, slides[slide]?.title ?? '', deck);
  };
  show.onChange(update);
  if (import.meta.hot)
    onPatched(({ title = deck }) => {
      deck = title;
      update();
    });
  window.addEventListener('beforeprint', () => {
    document.title = deck;
  });
  window.addEventListener('afterprint', update);
  update();
}
