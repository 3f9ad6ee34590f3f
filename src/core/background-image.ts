import type { Attributes } from './node.ts';

/** Address of a slide's background picture: of `data-background-image`, or of `data-background` where that is no colour. */
export function backgroundImage(attributes: Attributes): string | undefined {
  const background = attributes['data-background'];
  const isPicture =
    background !== undefined && /^(?:https?:|\/\/)|\.(?:png|jpe?g|gif|svg|webp|avif)(?:[?#]|$)/i.test(background);
  return attributes['data-background-image'] ?? (isPicture ? background : undefined);
}
