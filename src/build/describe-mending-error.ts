import type { PdfMendingError } from '../pdf/pdf-mending-error.ts';

const reasons: Readonly<Record<PdfMendingError['reason'], (text: string) => string>> = {
  text: (text) => `»${text}« wäre nur zu sehen`,
  picture: () => 'Ein Bild hat keinen Alternativtext',
  unreadable: () => 'Ihr Inhalt lässt sich nicht lesen',
  untagged: () => 'Der Browser hat keine Struktur geschrieben',
  title: () => 'Die Datei hat keinen Titel',
  language: () => 'Die Datei nennt ihre Sprache nicht',
  sections: () => 'Die Abschnitte lassen sich nicht unterscheiden',
};

/** What is true of the whole file. */
const placeless = new Set<PdfMendingError['reason']>(['untagged', 'title', 'language', 'sections']);

/**
 * In German, without a full stop: `Seite 2 (»Ziele«): Ein Bild hat keinen Alternativtext`.
 * @param titles of the pages, where each has one
 */
export function describeMendingError(
  { reason, page, text }: PdfMendingError,
  titles: readonly (string | undefined)[] = [],
): string {
  const what = reasons[reason](text);
  if (placeless.has(reason)) return what;
  const title = titles[page];
  return `Seite ${page + 1}${title === undefined ? '' : ` (»${title}«)`}: ${what}`;
}
