import { createButton } from '../create-button.ts';
import { createElement } from '../element.ts';
import { onPatched } from '../live/patches.ts';
import type { SchemeSwitch } from '../scheme.ts';
import type { SlideEntry } from '../slides.ts';
import { hasContents, openContents } from './contents.ts';
import type { ReadingLabels } from './reading-labels.ts';
import type { ReadingPlace } from './reading-place.ts';

interface BarOptions {
  readonly labels: ReadingLabels;
  readonly slides: readonly SlideEntry[];
  readonly place: ReadingPlace;
  readonly scheme: SchemeSwitch;
  /** What the keys of the same names do. */
  readonly actions: Readonly<Record<'read' | 'search' | 'scheme' | 'print' | 'help', () => void>>;
}

/** What a reader can do, above the text: the ways to it, and further off what is needed once. */
export function mountBar({ labels, slides, place, scheme, actions }: BarOptions): void {
  const bar = createElement('nav', { class: 'reading-bar', 'aria-label': labels.bar });
  const ways = createElement('div');
  ways.append(
    createButton(labels.toTalk, actions.read),
    ...(hasContents() ? [createButton(labels.contents, openContents, { class: 'reading-contents' })] : []),
    createButton(labels.search, actions.search),
    createMoreButton(labels),
    createPlace(labels, slides, place, bar),
  );
  const tools = createElement('div', { class: 'reading-tools' });
  tools.append(
    createSchemeButton(labels, scheme, actions.scheme),
    createButton(labels.print, actions.print),
    createButton(labels.help, actions.help),
  );
  bar.append(ways, tools);
  document.body.prepend(bar);
  keepClear(bar);
}

/** What is jumped to must not end up below the bar, which is higher while all of it is open. */
function keepClear(bar: HTMLElement): void {
  const measure = () => {
    const height = getComputedStyle(bar).position === 'sticky' ? bar.offsetHeight : 0;
    document.documentElement.style.setProperty('--bar', `${height}px`);
  };
  new ResizeObserver(measure).observe(bar);
  window.addEventListener('resize', measure);
  measure();
}

/** Where there is no room for all of it. */
function createMoreButton({ more }: ReadingLabels): HTMLButtonElement {
  const button = createButton(
    more,
    () => {
      const isOpen = button.getAttribute('aria-expanded') === 'true';
      button.setAttribute('aria-expanded', String(!isOpen));
    },
    { class: 'reading-more' },
  );
  button.setAttribute('aria-expanded', 'false');
  document.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape' && document.querySelector('dialog:modal') === null)
      button.setAttribute('aria-expanded', 'false');
  });
  return button;
}

function createSchemeButton({ dark }: ReadingLabels, scheme: SchemeSwitch, toggle: () => void): HTMLButtonElement {
  const button = createButton(dark, toggle);
  const show = () => button.setAttribute('aria-pressed', String(scheme.seen() === 'dark'));
  scheme.onChange(show);
  show();
  return button;
}

/** How far somebody has read: in words, and as a line. */
function createPlace(
  labels: ReadingLabels,
  slides: readonly SlideEntry[],
  place: ReadingPlace,
  bar: HTMLElement,
): HTMLElement {
  const text = createElement('p', { class: 'reading-place' });
  const show = () => {
    const index = place.current();
    text.textContent = labels.place(index + 1, slides.length);
    bar.style.setProperty('--read', String((index + 1) / slides.length));
  };
  place.onChange(show);
  if (import.meta.hot) onPatched(show);
  show();
  return text;
}
