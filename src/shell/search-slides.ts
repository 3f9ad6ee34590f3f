import { fold } from './reading/fold.ts';
import { matches, parseQuery } from './reading/query.ts';

interface Titled {
  readonly title: string;
}

/** Indices of the slides whose number begins with what was typed, or whose title has every word of it somewhere. */
export function searchSlides(slides: readonly Titled[], typed: string): readonly number[] {
  const query = parseQuery(typed);
  return [...slides.keys()].filter((index) => {
    return String(index + 1).startsWith(typed.trim()) || matches(query, fold(slides[index]?.title ?? '').text);
  });
}

/** The slide to jump to unless another one is chosen: that of the number, else the first found; before typing, the current one. */
export function bestOf(found: readonly number[], typed: string, current: number): number | undefined {
  if (typed.trim() === '') return current;
  return found.find((index) => String(index + 1) === typed.trim()) ?? found[0];
}
