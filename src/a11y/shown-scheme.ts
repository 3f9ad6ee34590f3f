import type { Scheme } from '../core/schemes.ts';

export function shownScheme(): Scheme {
  return matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
}
