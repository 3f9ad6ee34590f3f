import { onPatched } from '../live/patches.ts';
import type { SlideEntry } from '../slides.ts';
import { focusQuietly } from './focus-quietly.ts';
import type { ReadingPlace } from './reading-place.ts';

const narrow = '(max-width: 63.99rem)';

const findContents = () => document.querySelector<HTMLDetailsElement>('.contents details');

/** Marks in the table of contents where somebody reads. Where it takes the whole width, it is closed to begin with. */
export function markContents(slides: readonly SlideEntry[], place: ReadingPlace): void {
  const contents = findContents();
  if (contents === null) return;
  const linksOf = () => [...document.querySelectorAll<HTMLElement>('.contents details a')];
  let links = linksOf();
  if (matchMedia(narrow).matches && slides.length > 12) contents.open = false;
  let marked: HTMLElement | undefined;
  const mark = () => {
    marked?.removeAttribute('aria-current');
    marked = links[place.current()];
    marked?.setAttribute('aria-current', 'location');
    // In a list of its own height, beside the text; the page itself must not move.
    const list = marked?.closest('.contents');
    if (list && marked && list.scrollHeight > list.clientHeight)
      list.scrollTop = marked.offsetTop - list.clientHeight / 2;
  };
  place.onChange(mark);
  mark();
  if (import.meta.hot)
    onPatched(({ parts }) => {
      if (links[0]?.isConnected && parts.length === 0) return;
      links = linksOf();
      mark();
    });
}

/** A deck of one slide has none. */
export const hasContents = () => findContents() !== null;

export function openContents(): void {
  const contents = findContents();
  if (contents === null) return;
  contents.open = true;
  contents.scrollIntoView();
  focusQuietly(contents.querySelector('h2') ?? contents);
}
