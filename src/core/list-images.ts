import { backgroundImage } from './background-image.ts';
import type { Deck } from './deck.ts';
import type { Position } from './node.ts';
import { onceForContent } from './once-for-content.ts';
import { isVideoAddress } from './video.ts';
import { walkImages } from './walk-blocks.ts';

export interface ImageUse {
  /** As the author wrote it. */
  readonly src: string;
  readonly position: Position;
}

/** Every picture the deck needs from elsewhere, as often as it is used; data URIs are there already, and films are none. */
export function listImages(deck: Deck): readonly ImageUse[] {
  const logo = deck.meta.logo === undefined ? [] : [deck.meta.logo];
  return [...logo, ...deck.slides.flatMap((slide) => slideImages(slide))].filter(
    ({ src }) => src !== '' && !src.startsWith('data:') && !isVideoAddress(src),
  );
}

const slideImages = onceForContent((slide): readonly ImageUse[] => {
  const inText = [...walkImages(slide.blocks), ...walkImages(slide.notes)].map(({ src, position }) => ({
    src,
    position,
  }));
  const background = backgroundImage(slide.attributes);
  return background === undefined ? inText : [...inText, { src: background, position: slide.position }];
});
