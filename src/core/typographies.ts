import { english } from './typographies/english.ts';
import { german } from './typographies/german.ts';
import type { Typography } from './typography.ts';

/** The rules for a BCP 47 tag (`de-AT`), or undefined where a language has none. */
export function findTypography(lang: string): Typography | undefined {
  const language = lang.toLowerCase().split('-')[0];
  return [german, english].find((typography) => typography.language === language);
}
