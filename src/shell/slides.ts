import type { Place, SlideShape } from '../talk/place.ts';
import { parseSlideHash } from './slide-hash.ts';

/** One slide as it stands in the page; the place of a slide is its index in the list of all. */
export interface SlideEntry extends SlideShape {
  readonly element: HTMLElement;
  readonly id: string;
  readonly title: string;
  /** In which the title is. */
  readonly lang: string;
  /** Planned seconds; 0 where the deck has no plan. */
  readonly planned: number;
}

/** All slides in the order they are spoken. */
export function readSlides(root: ParentNode): readonly SlideEntry[] {
  const columns = [...root.querySelectorAll<HTMLElement>('.slides > section')];
  return columns.flatMap((column, h) => {
    const stacked = [...column.querySelectorAll<HTMLElement>(':scope > section')];
    return (stacked.length > 0 ? stacked : [column]).map((element, v) => ({
      element,
      id: element.id,
      title: element.dataset['title'] ?? '',
      lang: element.closest<HTMLElement>('[lang]')?.lang ?? '',
      planned: Number(element.dataset['planned'] ?? 0),
      steps: Number(element.dataset['steps'] ?? 0),
      h,
      v,
    }));
  });
}

/** The place a hash points at: a slide, or the slide that holds the element of that id. */
export function findPlace(hash: string, slides: readonly SlideEntry[]): Place | undefined {
  const target = parseSlideHash(hash);
  if (target === undefined) return undefined;
  if ('h' in target) {
    const slide = slides.findIndex(({ h, v }) => h === target.h && v === target.v);
    return slide < 0 ? undefined : { slide, step: 0 };
  }
  const named = slides.findIndex(({ id }) => id === target.id);
  if (named >= 0) return { slide: named, step: Math.min(target.step, slides[named]?.steps ?? 0) };
  const inner = document.getElementById(target.id);
  const holder = inner === null ? -1 : slides.findIndex(({ element }) => element.contains(inner));
  return holder < 0 ? undefined : { slide: holder, step: 0 };
}
