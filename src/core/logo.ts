import { cssString } from './css-string.ts';
import type { Slide } from './deck.ts';
import type { DeckMeta } from './deck-meta.ts';
import { escapeHtml } from './escape-html.ts';

type Logo = Pick<DeckMeta, 'logo' | 'logoAlt'>;

/**
 * CSS by which all slides but the first share one copy of the logo; empty when there is none.
 * @param images addresses that the page can load, by the one that the author wrote
 */
export function renderLogoStyle({ logo }: DeckMeta, images: ReadonlyMap<string, string>): string {
  if (logo === undefined) return '';
  return `:root{--deck-logo:url(${cssString(images.get(logo.src) ?? logo.src)})}`;
}

/** What the logo says on one slide: its alternative text where it is a picture, nothing elsewhere. */
export function logoText(slide: Slide, { logo, logoAlt = '' }: Logo): string {
  return logo !== undefined && isOpening(slide) ? logoAlt : '';
}

/** The logo on one slide: a picture with its alternative text where the deck begins, an ornament on the others. */
export function renderLogo(slide: Slide, meta: Logo, images: ReadonlyMap<string, string>): string {
  const { logo } = meta;
  if (logo === undefined) return '';
  if (!isOpening(slide)) return '\n<span class="deck-logo" aria-hidden="true"></span>';
  const address = images.get(logo.src) ?? logo.src;
  return `\n<img class="deck-logo" src="${escapeHtml(address)}" alt="${escapeHtml(logoText(slide, meta))}">`;
}

function isOpening({ h, v }: Slide): boolean {
  return h + v === 0;
}
