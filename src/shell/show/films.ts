import type { SlideEntry } from '../slides.ts';
import type { Show } from './reveal.ts';

/** A film goes on only while its slide is there. One that is to begin with its slide does so, without sound. */
export function mountFilms(root: ParentNode, slides: readonly SlideEntry[], show: Show): void {
  const films = root.querySelectorAll('video');
  if (films.length === 0) return;
  let shown: Element | undefined;
  const follow = () => {
    const slide = slides[show.current().slide]?.element;
    if (slide === shown) return;
    shown = slide;
    for (const film of films)
      if (!slide?.contains(film)) film.pause();
      else if ('autoplay' in film.dataset) film.play().catch(() => undefined);
  };
  show.onChange(follow);
  follow();
}
