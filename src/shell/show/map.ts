import { createElement } from '../element.ts';
import type { Labels } from '../labels.ts';
import { type MapPoint, placeForKey } from './map-direction.ts';

/**
 * Makes every map of the page answer: pointer, finger and keyboard name districts and places in a caption. Marked places
 * become buttons, one tab stop a map. It sets attributes and adds the caption, so that print can have the static map back.
 */
export function mountMaps(root: ParentNode, labels: Labels): void {
  for (const map of root.querySelectorAll<HTMLElement>('.map')) mountMap(map, labels);
}

function mountMap(map: HTMLElement, labels: Labels): void {
  const caption = createElement('div', { class: 'map-caption', 'aria-hidden': 'true' });
  map.querySelector('.map-frame')?.append(caption);
  const show = (part: Element | null) => {
    for (const named of map.querySelectorAll('.district.named')) named.classList.remove('named');
    if (part?.matches('.district')) part.classList.add('named');
    caption.textContent = part === null ? '' : nameOf(part);
  };
  mountPointer(map, show);
  const places = [...map.querySelectorAll<HTMLElement>('.map-place')];
  if (places.length > 0) mountKeyboard(map, places, show);
  map.querySelector('.map-places')?.setAttribute('aria-label', labels.mapPlaces);
}

/** `Kreis Lippe` for a district, `Lemgo, Kreis Lippe` for a place; a city that is a district itself has but its name. */
function nameOf(part: Element): string {
  if (part.matches('.district')) return (part.querySelector('title') ?? sharedTitle(part))?.textContent ?? '';
  const district = part instanceof HTMLElement ? part.dataset['district'] : undefined;
  const name = part.textContent?.trim() ?? '';
  return district === undefined ? name : `${name}, ${district}`;
}

/** Maps of one page share their shapes, and with them the names. */
function sharedTitle(district: Element): Element | null {
  return document.getElementById(district.getAttribute('href')?.slice(1) ?? '')?.firstElementChild ?? null;
}

function partAt(target: EventTarget | null): Element | null {
  return target instanceof Element ? target.closest('.district, .map-place') : null;
}

/** When the pointer leaves, the place that has the focus is named again. A finger leaves first and clicks then: its name stays. */
function mountPointer(map: HTMLElement, show: (part: Element | null) => void): void {
  map.addEventListener('pointerover', ({ target }) => show(partAt(target)));
  map.addEventListener('click', ({ target }) => show(partAt(target)));
  map.addEventListener('pointerleave', () => show(map.querySelector('.map-place:focus-within')));
}

function mountKeyboard(map: HTMLElement, places: readonly HTMLElement[], show: (part: Element | null) => void): void {
  const buttons = places.flatMap((place) => [...place.querySelectorAll<HTMLElement>('.map-name')]);
  const points = places.map(pointOf);
  for (const [index, button] of buttons.entries()) {
    button.setAttribute('role', 'button');
    button.setAttribute('aria-label', nameOf(places[index] ?? button));
    button.tabIndex = index === 0 ? 0 : -1;
  }
  map.addEventListener('focusin', ({ target }) => {
    for (const button of buttons) button.tabIndex = button === target ? 0 : -1;
    show(partAt(target));
  });
  map.addEventListener('focusout', () => show(null));
  map.addEventListener('keydown', (event) => {
    const at = buttons.findIndex((button) => button.contains(event.target as Node));
    if (at < 0 || event.ctrlKey || event.metaKey || event.altKey) return;
    const next = placeForKey(event.key, at, points);
    const isOurs = next !== undefined || ['Escape', 'Enter', ' '].includes(event.key);
    if (!isOurs) return;
    // While a place has the focus, these keys turn no slide and open no overview.
    event.stopPropagation();
    event.preventDefault();
    if (event.key === 'Escape') buttons[at]?.blur();
    else if (next !== undefined) buttons[next]?.focus();
    else show(partAt(event.target));
  });
}

function pointOf(place: HTMLElement): MapPoint {
  const [x = 0, y = 0] = ['--x', '--y'].map((name) => Number(place.style.getPropertyValue(name)));
  return { x, y };
}
