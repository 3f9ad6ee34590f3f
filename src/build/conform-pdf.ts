import type { Deck } from '../core/deck.ts';
import type { DocumentFacts } from '../pdf/document-facts.ts';
import type { PdfMendingError } from '../pdf/pdf-mending-error.ts';
import { ExportError } from './export-error.ts';

const reasons: Readonly<Record<PdfMendingError['reason'], (text: string) => string>> = {
  text: (text) => `»${text}« wäre nur zu sehen`,
  picture: () => 'Ein Bild hat keinen Alternativtext',
  unreadable: () => 'Ihr Inhalt lässt sich nicht lesen',
  untagged: () => 'Der Browser hat keine Struktur geschrieben',
};

/**
 * A printed PDF of the slides, mended until it conforms to PDF/UA-1.
 * @throws ExportError where that would hide something from those who do not see it
 */
export async function conformPdf(printed: Uint8Array, deck: Deck): Promise<Uint8Array> {
  // Only when it is needed: loading the library takes 0.3 s.
  const [{ mendPdf }, pdfMendingError] = await Promise.all([
    import('../pdf/mend-pdf.ts'),
    import('../pdf/pdf-mending-error.ts'),
  ]);
  try {
    return await mendPdf(printed, documentFacts(deck, process.env['SOURCE_DATE_EPOCH']));
  } catch (error) {
    if (!(error instanceof pdfMendingError.PdfMendingError)) throw error;
    const title = deck.slides[error.page]?.title ?? '';
    const what = reasons[error.reason](error.text);
    throw new ExportError(
      `Das PDF wäre nicht barrierefrei. Seite ${error.page + 1} (»${title}«): ${what}.`,
      'Vorleseprogramme würden es nicht finden. Schreiben Sie es als gewöhnlichen Text, oder geben Sie dem Bild einen Alternativtext.',
      { cause: error },
    );
  }
}

/** @param epoch seconds since 1970, as reproducible builds give the date of a source without one */
export function documentFacts({ meta, slides }: Deck, epoch?: string): DocumentFacts {
  const { title, lang, author, subtitle, event } = meta;
  const description = [subtitle, event].filter((part) => part !== undefined).join(' – ');
  const created = dateOf(meta.date) ?? (epoch && /^\d{1,11}$/.test(epoch) ? momentOf(epoch) : undefined);
  return {
    title,
    language: lang,
    ...(author !== undefined && { author }),
    ...(description !== '' && { description }),
    ...(created !== undefined && { created }),
    pages: slides.map((slide, index) => ({
      title: slide.title,
      label: String(index + 1),
      level: slide.v > 0 ? 1 : 0,
    })),
  };
}

function dateOf(date: string | undefined): string | undefined {
  return date !== undefined && /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/.test(date) ? date : undefined;
}

function momentOf(epoch: string): string {
  return new Date(Number(epoch) * 1000).toISOString().replace('.000', '');
}
