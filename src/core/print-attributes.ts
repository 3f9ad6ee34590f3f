import type { Attributes } from './node.ts';
import { isInlineTag } from './plain-text.ts';

/** Chromium writes a language into a PDF with these; of other tags in a line it knows nothing. */
const carriesLanguage = new Set(['a', 'code', 'em', 'ruby', 'strong']);

/** Chromium takes a table without headers for a matter of looks, and of `<dl>` it knows nothing: its terms are items of a list. */
const roles: Readonly<Record<string, string>> = { table: 'table', dl: 'list', dt: 'listitem' };

/** Attributes of a tag as a PDF needs them: links to slides lead to their sections, and neither languages nor structure are lost. */
export function printAttributes(name: string, attributes: Attributes): Attributes {
  const { href, lang } = attributes;
  const isPicture = name === 'svg' && attributes['aria-label'] !== undefined;
  const needed = isPicture ? 'img' : (roles[name] ?? (lang === undefined ? undefined : languageRole(name)));
  const role = attributes['role'] ?? needed;
  return {
    ...attributes,
    ...(href?.startsWith('#/') && { href: `#${href.slice(2)}` }),
    ...(role !== undefined && { role }),
  };
}

function languageRole(name: string): string | undefined {
  if (name === 'div') return 'group';
  return isInlineTag(name) && !carriesLanguage.has(name) ? 'mark' : undefined;
}
