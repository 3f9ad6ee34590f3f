import type { Attributes } from './deck.ts';
import { isInlineTag } from './plain-text.ts';

/** Chromium writes a language into a PDF with these; of other tags in a line it knows nothing. */
const carriesLanguage = new Set(['a', 'code', 'em', 'strong']);

/** Attributes of a tag as a PDF needs them: links to slides lead to their sections, and a language is not lost. */
export function printAttributes(name: string, attributes: Attributes): Attributes {
  const { href, lang, role } = attributes;
  const isNamed = lang !== undefined && role === undefined && isInlineTag(name) && !carriesLanguage.has(name);
  return {
    ...attributes,
    ...(href?.startsWith('#/') && { href: `#${href.slice(2)}` }),
    ...(isNamed && { role: 'mark' }),
  };
}
