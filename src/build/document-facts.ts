import type { Deck } from '../core/deck.ts';
import { isDate } from '../core/format-date.ts';
import type { DocumentFacts } from '../pdf/document-facts.ts';

/** `SOURCE_DATE_EPOCH`: seconds since 1970, as reproducible builds give the date of a source without one. */
export type Epoch = string | undefined;

/** What every PDF of a deck says of itself; its sections are the slides. */
export function documentFacts({ meta, slides }: Deck, epoch: Epoch): DocumentFacts {
  const { title, lang, author, subtitle, event } = meta;
  const description = [subtitle, event].filter((part) => part !== undefined).join(' – ');
  const created =
    (meta.date !== undefined && isDate(meta.date) ? meta.date : undefined) ??
    (epoch && /^\d{1,11}$/.test(epoch) ? momentOf(epoch) : undefined);
  return {
    title,
    language: lang,
    ...(author !== undefined && { author }),
    ...(description !== '' && { description }),
    ...(created !== undefined && { created }),
    sections: slides.map((slide) => ({ title: slide.title, level: slide.v > 0 ? 1 : 0 })),
  };
}

function momentOf(epoch: string): string {
  return new Date(Number(epoch) * 1000).toISOString().replace('.000', '');
}
