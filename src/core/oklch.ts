import { linear } from './contrast.ts';

/** A colour as people tell colours apart, after Björn Ottosson's OKLab: steps of equal size look equally large. */
export interface Oklch {
  /** 0 black to 1 white. */
  readonly lightness: number;
  /** 0 grey to about 0.37. */
  readonly chroma: number;
  /** Radians. */
  readonly hue: number;
}

/** @param hex `#rrggbb` */
export function parseOklch(hex: string): Oklch {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => linear(Number.parseInt(hex.slice(at, at + 2), 16)));
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  const a = 1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s;
  const bee = 0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s;
  const lightness = 0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s;
  return { lightness, chroma: Math.hypot(a, bee), hue: Math.atan2(bee, a) };
}

/** As `#rrggbb`. What a screen cannot show comes out paler, in the same hue and lightness. */
export function renderOklch(color: Oklch): string {
  for (let { chroma } = color; chroma > 0; chroma -= 0.002) {
    const channels = toLinear({ ...color, chroma });
    if (channels.every((channel) => channel > -0.0005 && channel < 1.0005)) return toHex(channels);
  }
  return toHex(toLinear({ ...color, chroma: 0 }));
}

function toLinear({ lightness, chroma, hue }: Oklch): readonly number[] {
  const a = chroma * Math.cos(hue);
  const b = chroma * Math.sin(hue);
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  return [
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
  ];
}

function toHex(channels: readonly number[]): string {
  const bytes = channels.map((channel) => {
    const light = Math.min(1, Math.max(0, channel));
    const share = light <= 0.0031308 ? light * 12.92 : 1.055 * light ** (1 / 2.4) - 0.055;
    return Math.round(share * 255)
      .toString(16)
      .padStart(2, '0');
  });
  return `#${bytes.join('')}`;
}
