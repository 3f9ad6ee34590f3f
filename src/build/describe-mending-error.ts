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

/** In German, without a full stop. */
export function describeMendingError({ reason, text }: PdfMendingError): string {
  return reasons[reason](text);
}
