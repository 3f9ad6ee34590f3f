import { backgroundScale, fittedScale, type Size, slideSize } from './drawn-scale.ts';

/** One place where a picture is drawn. */
interface PictureUse {
  /** For people: `Bild »Ein Platz«`. */
  readonly name: string;
  /** CSS pixels that one pixel of the picture takes there. */
  readonly scaleOf: (picture: Size) => number;
  /** Puts a picture there; `density` of its pixels are one that is laid out, so that a smaller one moves nothing. */
  readonly show: (address: string, density: number) => Promise<void>;
}

/** Drawn on all slides but the first by one rule of style: src/core/logo.ts. */
const logoProperty = '--deck-logo';

/** Where each picture is drawn, by the data URI that stands there; pictures made of lines are left out. */
export function collectPictureUses(): ReadonlyMap<string, readonly PictureUse[]> {
  const found = new Map<string, PictureUse[]>();
  const add = (address: string, use: PictureUse) => {
    if (/^data:(?!image\/svg)/i.test(address)) found.set(address, [...(found.get(address) ?? []), use]);
  };
  for (const image of document.images) add(image.src, imageUse(image));
  for (const element of document.querySelectorAll<HTMLElement>('[style*="background-image"]'))
    add(addressIn(element.style.backgroundImage), backgroundUse(element));
  const root = document.documentElement;
  add(addressIn(getComputedStyle(root).getPropertyValue(logoProperty)), logoUse(root));
  return found;
}

/** No pattern with groups: an address may have millions of characters. */
function addressIn(value: string): string {
  const text = value.trim();
  return text.startsWith('url("') && text.endsWith('")') ? text.slice(5, -2) : '';
}

function imageUse(image: HTMLImageElement): PictureUse {
  return {
    name: `Bild »${image.alt}«`,
    scaleOf: (picture) => fittedIn(image, picture),
    show(address, density) {
      // Beside `srcset`, `src` would be one more to choose from.
      image.removeAttribute('src');
      image.srcset = `${address} ${density}x`;
      return image.decode();
    },
  };
}

function backgroundUse(element: HTMLElement): PictureUse {
  const title = element.closest<HTMLElement>('[data-title]')?.dataset['title'] ?? '';
  return {
    name: `Hintergrundbild der Folie »${title}«`,
    scaleOf: (picture) =>
      scaleIn(element, picture, (style) => backgroundScale(style.backgroundSize, paddingBox(element), picture)),
    async show(address, density) {
      element.style.backgroundImage = `image-set(url("${address}") ${density}x)`;
    },
  };
}

function logoUse(root: HTMLElement): PictureUse {
  return {
    name: 'Logo',
    scaleOf(picture) {
      const places = [...document.querySelectorAll<HTMLElement>('span.deck-logo')];
      return Math.max(0, ...places.map((place) => fittedIn(place, picture)));
    },
    async show(address, density) {
      const logo = `image-set(url("${address}") ${density}x)`;
      // Browsers of before 2023 know only one way, and would draw none at all.
      root.style.setProperty(logoProperty, CSS.supports('content', logo) ? logo : `url("${address}")`);
    },
  };
}

function fittedIn(element: HTMLElement, picture: Size): number {
  return scaleIn(element, picture, (style) => fittedScale(style.objectFit, contentBox(element, style), picture));
}

/** What is not shown now may be on another printed page, as notes are: it gets what a whole slide needs. */
function scaleIn(element: HTMLElement, picture: Size, scale: (style: CSSStyleDeclaration) => number): number {
  const { width } = element.getBoundingClientRect();
  if (width === 0) return fittedScale('contain', slideSize, picture);
  // Of what is turned the bounds are larger than itself, which does no harm.
  const transformed = element.offsetWidth === 0 ? 1 : Math.max(1, width / element.offsetWidth);
  return scale(getComputedStyle(element)) * transformed;
}

function paddingBox({ clientWidth, clientHeight }: HTMLElement): Size {
  return { width: clientWidth, height: clientHeight };
}

function contentBox(element: HTMLElement, style: CSSStyleDeclaration): Size {
  const { width, height } = paddingBox(element);
  const [top = 0, right = 0, bottom = 0, left = 0] = [
    style.paddingTop,
    style.paddingRight,
    style.paddingBottom,
    style.paddingLeft,
  ].map(Number.parseFloat);
  return { width: width - left - right, height: height - top - bottom };
}
