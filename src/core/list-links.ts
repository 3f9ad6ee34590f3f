import type { Deck } from './deck.ts';
import type { Position } from './node.ts';
import { linksOf } from './walk-links.ts';

interface ExternalLink {
  readonly href: string;
  /** Where it stands first. */
  readonly position: Position;
}

/** What a deck leads to outside of itself, once each, in order. Nobody looks whether it is still there. */
export function listLinks({ slides }: Deck): readonly ExternalLink[] {
  const found = new Map<string, ExternalLink>();
  for (const { href, position } of slides.flatMap((slide) => linksOf(slide)))
    if (/^[a-z][a-z\d+.-]*:/i.test(href) && !found.has(href)) found.set(href, { href, position });
  return [...found.values()];
}
