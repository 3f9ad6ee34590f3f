import { type SlideView, viewSlide } from '../fit/slide-view.ts';
import type { PageView } from './page-check.ts';

/** The slide of the show as it is on the screen; undefined in views that are no show. */
export function shownSlide({ view, slide }: PageView): SlideView | undefined {
  const section = view === 'show' && slide !== undefined ? document.getElementById(slide.id) : null;
  const body = section?.querySelector<HTMLElement>(':scope > .slide-body') ?? null;
  if (section === null || body === null || slide === undefined) return undefined;
  return viewSlide({ section, body, step: slide.step });
}
