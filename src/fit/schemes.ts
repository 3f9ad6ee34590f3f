/** The two ways in which a deck is shown: in lit rooms and in dark halls. */
export const schemes = ['light', 'dark'] as const;
export type Scheme = (typeof schemes)[number];

const names: Readonly<Record<Scheme, string>> = { light: 'hell', dark: 'dunkel' };

/** Does `look` in each scheme, and puts the page's own back. */
export function inEachScheme<T>(look: (scheme: Scheme) => T): readonly T[] {
  const putBack = setScheme(undefined);
  try {
    return schemes.map((scheme) => {
      setScheme(scheme);
      return look(scheme);
    });
  } finally {
    putBack();
  }
}

/** Sets the scheme of the page; undefined leaves it. Returns what puts the former back. */
export function setScheme(scheme: Scheme | undefined): () => void {
  const { dataset } = document.documentElement;
  const former = dataset['scheme'];
  if (scheme !== undefined) dataset['scheme'] = scheme;
  return () => {
    if (former === undefined) delete dataset['scheme'];
    else dataset['scheme'] = former;
  };
}

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
