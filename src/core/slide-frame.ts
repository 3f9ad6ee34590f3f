import type { Deck } from './deck.ts';
import type { DeckMeta } from './deck-meta.ts';
import { createFindAbbreviations } from './find-abbreviations.ts';
import { labelsFor } from './labels.ts';
import { onceForEach } from './once-for-each.ts';
import type { Medium, RenderContext } from './render-context.ts';
import { sharesOutlines } from './render-map.ts';
import type { VideoFiles } from './video-files.ts';

type FramedMeta = Pick<DeckMeta, 'notesAre' | 'logo' | 'logoAlt'>;

/** What all slides of a page have in common. */
export interface SlideFrame {
  readonly context: RenderContext;
  readonly meta: FramedMeta;
}

/** The same object as long as it says the same: then a slide that is the same is rendered once. */
export function slideFrame(
  deck: Deck,
  images: ReadonlyMap<string, string>,
  medium: Medium,
  positions: boolean,
  videos: ReadonlyMap<string, VideoFiles> = new Map(),
): SlideFrame {
  const { abbreviations, meta } = deck;
  const { lang, notesAre, logo, logoAlt } = meta;
  const addresses = [...images].flat();
  const films = JSON.stringify([...videos]);
  return frameOf(
    abbreviations,
    lang,
    medium,
    positions,
    sharesOutlines(deck),
    notesAre,
    logo,
    logoAlt,
    addresses,
    films,
  );
}

const frameOf = onceForEach(
  (
    abbreviations: Deck['abbreviations'],
    lang: string,
    medium: Medium,
    positions: boolean,
    shares: boolean,
    notesAre: FramedMeta['notesAre'],
    logo: FramedMeta['logo'],
    logoAlt: FramedMeta['logoAlt'],
    addresses: readonly string[],
    films: string,
  ): SlideFrame => ({
    meta: { notesAre, ...(logo && { logo }), ...(logoAlt !== undefined && { logoAlt }) },
    context: {
      labels: labelsFor(lang),
      images: inPairs(addresses),
      medium,
      lang,
      sharesOutlines: shares,
      positions,
      videos: new Map(JSON.parse(films) as [string, VideoFiles][]),
      // On paper nothing unfolds, and Chromium writes no expansions into its PDFs: dotted lines would be all that is left.
      ...(medium === 'screen' && abbreviations.length > 0
        ? { findAbbreviations: createFindAbbreviations(abbreviations) }
        : {}),
    },
  }),
);

function inPairs(addresses: readonly string[]): ReadonlyMap<string, string> {
  return new Map(addresses.flatMap((src, at) => (at % 2 === 0 ? [[src, addresses[at + 1] ?? src]] : [])));
}
