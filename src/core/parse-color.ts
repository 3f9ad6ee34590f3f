import { colorNames } from './color-names.ts';

/** sRGB: red, green and blue from 0 to 255, alpha from 0 to 1. */
export interface RgbColor {
  readonly red: number;
  readonly green: number;
  readonly blue: number;
  readonly alpha: number;
}

const functional = /^(rgb|hsl)a?\(\s*([^()]*?)\s*\)$/;
const channel = /^(-?(?:\d{1,4}|\d{0,4}\.\d{1,6}))(%|deg)?$/;

/** A colour as people write it in CSS: `#rgb`, `#rrggbb`, both with alpha, `rgb()`, `hsl()`, a name. All else is undefined. */
export function parseColor(text: string): RgbColor | undefined {
  const css = text.trim().toLowerCase();
  const hex = css.startsWith('#') ? css.slice(1) : colorNames.get(css);
  if (hex !== undefined) return parseHex(hex);
  const [, name, list = ''] = functional.exec(css) ?? [];
  const values = list.split(/\s*[,/]\s*|\s+/).map((value) => channel.exec(value));
  if (name === undefined || values.length < 3 || values.length > 4 || values.includes(null)) return undefined;
  const numbers = values.map((value) => ({ value: Number(value?.[1]), isPercent: value?.[2] === '%' }));
  const alpha = numbers[3] === undefined ? 1 : share(numbers[3], 1);
  if (name === 'hsl') {
    const [hue, saturation, lightness] = numbers.map(({ value }) => value);
    return { ...fromHsl(hue ?? 0, (saturation ?? 0) / 100, (lightness ?? 0) / 100), alpha };
  }
  const [red = 0, green = 0, blue = 0] = numbers.map((number) => Math.round(share(number, 255)));
  return { red, green, blue, alpha };
}

function parseHex(hex: string): RgbColor | undefined {
  if (!/^(?:[\da-f]{3,4}|[\da-f]{6}|[\da-f]{8})$/.test(hex)) return undefined;
  const long = hex.length < 6 ? hex.replace(/./g, '$&$&') : hex;
  const [red = 0, green = 0, blue = 0, alpha = 255] = (long.match(/../g) ?? []).map((pair) =>
    Number.parseInt(pair, 16),
  );
  return { red, green, blue, alpha: alpha / 255 };
}

interface Channel {
  readonly value: number;
  readonly isPercent: boolean;
}

/** Of a percentage that much of `most`; never outside of 0 to `most`. */
function share({ value, isPercent }: Channel, most: number): number {
  return Math.min(most, Math.max(0, isPercent ? (value / 100) * most : value));
}

/** https://www.w3.org/TR/css-color-4/#hsl-to-rgb */
function fromHsl(hue: number, saturation: number, lightness: number): Omit<RgbColor, 'alpha'> {
  const part = (offset: number) => {
    const turn = (((offset + hue / 30) % 12) + 12) % 12;
    const reach = saturation * Math.min(lightness, 1 - lightness);
    return Math.round(255 * (lightness - reach * Math.max(-1, Math.min(turn - 3, 9 - turn, 1))));
  };
  return { red: part(0), green: part(8), blue: part(4) };
}
