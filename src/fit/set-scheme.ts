import { type Scheme, schemes } from '../core/schemes.ts';

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
