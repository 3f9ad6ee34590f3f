import { decodePart } from '../slide-hash.ts';

/** `#/lesen` is the reading edition, in every language; `#/lesen/leitlinien/3` its third paragraph on that slide. */
const pattern = /^#\/lesen(?:\/([^/]*)(?:\/(\d{1,6}))?)?\/?$/;

/** The same words as in the page's first script (`core/first-script.ts`), which decides before the first paint. */
export function isReadingHash(hash: string): boolean {
  return /^#\/lesen(\/|$)/.test(hash);
}

/** Where to read on. `paragraph` counts from 1. */
export interface ReadingTarget {
  readonly slide: string;
  readonly paragraph?: number;
}

export function parseReadingHash(hash: string): ReadingTarget | undefined {
  const [, encoded = '', paragraph] = pattern.exec(hash) ?? [];
  const slide = decodePart(encoded);
  if (slide === undefined || slide === '') return undefined;
  return paragraph === undefined ? { slide } : { slide, paragraph: Number(paragraph) };
}

export function formatReadingHash(slide = '', paragraph?: number): string {
  const parts = [slide && encodeURIComponent(slide), paragraph && String(paragraph)];
  return ['#/lesen', ...parts.filter(Boolean)].join('/');
}
