import { element } from './element.ts';
import { escapeHtml } from './escape-html.ts';
import type { FindAbbreviations } from './find-abbreviations.ts';
import { hyphenateHtml } from './hyphenate.ts';
import { keepAddresses } from './keep-addresses.ts';

/** What text needs to know of where it is rendered. */
export interface TextContext {
  readonly medium: 'screen' | 'print';
  /** BCP 47 tag of the deck. */
  readonly lang: string;
  /** Whether the text stands in a table. */
  readonly inCell?: boolean;
  /** Absent where abbreviations stay plain text. */
  readonly findAbbreviations?: FindAbbreviations;
}

/** Long words may be broken on screen only: in a PDF, Chromium's soft hyphens stand in the way of every search. */
export function renderText(text: string, context: TextContext): string {
  return markAbbreviations(text, context, (plain) => {
    const html = keepAddresses(escapeHtml(plain));
    return context.medium === 'screen' ? hyphenateHtml(html, context.lang, context.inCell) : html;
  });
}

/** Text with its abbreviations explained; `render` makes HTML of all that is between them. */
export function markAbbreviations(
  text: string,
  { findAbbreviations }: Pick<TextContext, 'findAbbreviations'>,
  render: (plain: string) => string,
): string {
  const uses = findAbbreviations?.(text) ?? [];
  let html = '';
  let end = 0;
  for (const { at, text: written, abbreviation } of uses) {
    html += render(text.slice(end, at)) + element('abbr', { title: abbreviation.meaning }, escapeHtml(written));
    end = at + written.length;
  }
  return html + render(text.slice(end));
}
