import type { FoundBrowser } from './browser.ts';
import { checkPdf } from './check-pdf.ts';
import { conformPdf } from './conform-pdf.ts';
import { refuseUnfit } from './export-error.ts';
import { inspectPdf } from './inspect-pdf.ts';
import type { LoadedDeck } from './load-deck.ts';
import { buildPrintPage } from './print-page.ts';
import { withPrinter } from './print-pdf.ts';
import type { PrintedDocument } from './printed-document.ts';
import { type Progress, silentProgress } from './progress.ts';

/**
 * PDFs of a deck, all printed of one page that is loaded once; while one is printed, the one before is mended and read back.
 * @throws ExportError when the browser fails, or a PDF does not say all that it should
 */
export async function makePdfs(
  loaded: LoadedDeck,
  browser: FoundBrowser,
  documents: readonly PrintedDocument[],
  { step }: Progress = silentProgress,
): Promise<readonly Uint8Array[]> {
  const html = await buildPrintPage(
    loaded,
    documents.some(({ steps }) => steps),
  );
  return withPrinter(html, browser, async ({ print }) => {
    const finished: Promise<Uint8Array>[] = [];
    for (const document of documents) {
      const printed = await step(`${document.name} drucken`, () => print(document.rootClass));
      finished.push(step(`${document.name} prüfen`, () => finishPdf(printed, document)));
    }
    await Promise.allSettled(finished);
    return Promise.all(finished);
  });
}

/** A printed PDF, mended for PDF/UA-1 and compared with what it has to say. */
async function finishPdf(printed: Uint8Array, document: PrintedDocument): Promise<Uint8Array> {
  const pdf = await conformPdf(printed, document);
  refuseUnfit(document.name, checkPdf(await inspectPdf(pdf), document.expected), document.hint);
  return pdf;
}
