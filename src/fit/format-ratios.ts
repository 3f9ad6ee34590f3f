import { type Scheme, schemes } from '../core/schemes.ts';

const names: Readonly<Record<Scheme, string>> = { light: 'hell', dark: 'dunkel' };
const ratio = new Intl.NumberFormat('de', { minimumFractionDigits: 1, maximumFractionDigits: 1 });

/** `2,8 : 1`, or `hell 2,8 : 1, dunkel 9,1 : 1` where they differ. Rounded down: 6,97 is not 7. */
export function formatRatios(ratios: readonly { readonly scheme: Scheme; readonly value: number }[]): string {
  const shown = ratios.map(({ scheme, value }) => ({
    scheme,
    text: `${ratio.format(Math.floor(value * 10) / 10)} : 1`,
  }));
  const [first, ...others] = shown;
  if (first !== undefined && shown.length === schemes.length && others.every(({ text }) => text === first.text))
    return first.text;
  return shown.map(({ scheme, text }) => `${names[scheme]} ${text}`).join(', ');
}
