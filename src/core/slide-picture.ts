import { backgroundImage } from './background-image.ts';
import type { Attributes } from './node.ts';

/** Sizes and places as CSS has them for a background: `cover`, `50% 0`, `auto 100%`. */
const plain = /^[\w\s.,%-]{1,40}$/;

/** A slide's background picture, with the size and place that reveal.js gives it, as a `style` of the slide itself. */
export function slidePicture(attributes: Attributes, images: ReadonlyMap<string, string>): string | undefined {
  const picture = backgroundImage(attributes);
  if (picture === undefined) return undefined;
  const given = (name: string, otherwise: string) => {
    const value = attributes[`data-background-${name}`] ?? '';
    return plain.test(value) ? value : otherwise;
  };
  const address = (images.get(picture) ?? picture).replace(/["\\\s]/g, encodeURIComponent);
  return [
    `background-image: url("${address}")`,
    `background-position: ${given('position', 'center')}`,
    `background-repeat: ${given('repeat', 'no-repeat')}`,
    `background-size: ${given('size', 'cover')}`,
  ].join('; ');
}
