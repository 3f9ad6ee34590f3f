import type { Deck } from './deck.ts';
import { element, renderAttributes } from './element.ts';
import { escapeHtml } from './escape-html.ts';
import type { Labels } from './labels.ts';
import type { MapBlock } from './leaves.ts';
import { type District, districts, mapSize } from './map/districts.ts';
import { placeLabels, type Side } from './map/place-labels.ts';
import type { MapPlace } from './map-place.ts';
import type { Attributes } from './node.ts';
import { onceForContent } from './once-for-content.ts';
import { walkBlocks } from './walk-blocks.ts';

interface MapContext {
  readonly labels: Labels;
  readonly sharesOutlines?: boolean;
  readonly medium?: 'screen' | 'print';
}

type PlacedPlace = Exclude<MapPlace, { kind: 'unplaced' }>;

/** Several maps of a page draw the same shapes; a map alone keeps its own, which takes less than to refer to them. */
export function sharesOutlines({ slides }: Deck): boolean {
  return slides.reduce((sum, slide) => sum + countMaps(slide), 0) > 1;
}

const countMaps = onceForContent(
  ({ blocks, notes }) => [...walkBlocks([...blocks, ...notes])].filter(({ type }) => type === 'map').length,
);

/**
 * The shapes that the maps of a page share, with their names, else nothing. They belong outside of the slides, where nothing counts them, and
 * have no class: a `<use>` hands down its fill and stroke. No style sheet is needed to hide them.
 */
export function renderOutlines(deck: Deck): string {
  if (!sharesOutlines(deck)) return '';
  const paths = districts.map((district) => {
    const { name, path: d } = district;
    return element('path', { id: outlineId(district), d }, element('title', {}, escapeHtml(name)));
  });
  return `${element('svg', { style: 'display:none' }, `\n${paths.join('\n')}\n`)}\n`;
}

/** Short, for it stands in the page once for each map; no slide has an id with an underscore. */
function outlineId(district: District): string {
  return `_${districts.indexOf(district)}`;
}

/**
 * The map as a drawing that assistive technology passes over, the places as a list that lies on it, and the source line.
 * The words are all in the list, once: the same HTML serves screen, paper and readers without script. In a PDF a group has no name,
 * so there the drawing has it.
 */
export function renderMap(map: MapBlock, { labels, sharesOutlines: isShared = false, medium }: MapContext): string {
  const { class: added, ...others } = map.attributes;
  const isPrinted = medium === 'print';
  const name = map.added ? `${labels.addition}: ${labels.map}` : labels.map;
  const attributes = {
    class: added === undefined ? 'map' : `map ${added}`,
    role: 'group',
    ...(isPrinted ? {} : { 'aria-label': name }),
    ...others,
  };
  const drawing: Attributes = isPrinted
    ? { role: 'img', 'aria-label': labels.map }
    : { 'aria-hidden': 'true', focusable: 'false' };
  const frame = element(
    'div',
    { class: 'map-frame' },
    `\n${renderDistricts(map, isShared, drawing)}${renderPlaces(map, labels)}\n`,
  );
  const label = map.added ? `${element('span', { class: 'addition-label' }, escapeHtml(labels.addition))} ` : '';
  const source = element('p', { class: 'map-source' }, `${label}${escapeHtml(labels.mapSource)}`);
  return element('div', attributes, `\n${frame}\n${source}\n`);
}

/** What a place is beyond its own name; a city that is its own district, and an area, are said already. */
function districtBeside(place: PlacedPlace): string | undefined {
  const isSaid = place.kind === 'area' || place.district === `Stadt ${place.name}`;
  return isSaid ? undefined : place.district;
}

function renderDistricts(map: MapBlock, isShared: boolean, drawing: Attributes): string {
  const marked = new Set(map.places.filter(isPlaced).map(({ kind, district }) => (kind === 'area' ? district : '')));
  // Marked ones last: their edges lie above those of their neighbours.
  const ordered = districts.toSorted((a, b) => Number(marked.has(a.name)) - Number(marked.has(b.name)));
  const shapes = ordered.map((district) => {
    const { name, path } = district;
    const shape = { class: marked.has(name) ? 'district marked' : 'district' };
    if (isShared) return `<use${renderAttributes({ ...shape, href: `#${outlineId(district)}` })}/>`;
    return element('path', { ...shape, d: path }, element('title', {}, escapeHtml(name)));
  });
  const viewBox = `0 0 ${mapSize.width} ${mapSize.height}`;
  return element('svg', { viewBox, ...drawing }, `\n${shapes.join('\n')}\n`);
}

function renderPlaces(map: MapBlock, labels: Labels): string {
  if (map.places.length === 0) return '';
  const sides = new Map<MapPlace, Side>();
  const placed = map.places.filter(isPlaced);
  for (const [index, side] of placeLabels(placed).entries()) {
    const place = placed[index];
    if (place !== undefined) sides.set(place, side);
  }
  const items = map.places.map((place) => renderPlace(place, sides.get(place)));
  return `\n${element('ul', { class: 'map-places', role: 'list', 'aria-label': labels.places }, `\n${items.join('\n')}\n`)}`;
}

function renderPlace(place: MapPlace, side: Side | undefined): string {
  const name = escapeHtml(place.name);
  if (place.kind === 'unplaced') return element('li', {}, name);
  const district = districtBeside(place);
  const attributes: Attributes = {
    class: `map-place ${place.kind} side-${side}`,
    style: `--x: ${percent(place.x)}; --y: ${percent(place.y)}`,
    ...(district === undefined ? {} : { 'data-district': district }),
  };
  return element('li', attributes, element('span', { class: 'map-name' }, name));
}

function isPlaced(place: MapPlace): place is PlacedPlace {
  return place.kind !== 'unplaced';
}

/** Grid units as hundredths of the map's width, for both directions. */
function percent(units: number): string {
  return String(Math.round((units / mapSize.width) * 1000) / 10);
}
