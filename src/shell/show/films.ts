import { onPatched } from '../live/patches.ts';
import type { SlideEntry } from '../slides.ts';
import type { Show } from './reveal.ts';

/** A film goes on only while its slide is there. One that is to begin with its slide does so, without sound. */
export function mountFilms(root: ParentNode, slides: readonly SlideEntry[], show: Show): void {
  let shown: Element | undefined;
  const follow = () => {
    const slide = slides[show.current().slide]?.element;
    if (slide === shown) return;
    shown = slide;
    for (const film of root.querySelectorAll('video'))
      if (!slide?.contains(film)) film.pause();
      else if ('autoplay' in film.dataset) film.play().catch(() => undefined);
  };
  if (import.meta.hot)
    onPatched(({ sections }) => {
      // It may have a film now that begins with it.
      if (sections.some((section) => section === shown)) shown = undefined;
    });
  show.onChange(follow);
  follow();
}
