import type { FoundBrowser } from './browser.ts';
import { checkPdf } from './check-pdf.ts';
import { conformPdf } from './conform-pdf.ts';
import { refuseUnfit } from './export-error.ts';
import { inspectPdf } from './inspect-pdf.ts';
import { type Printer, withPrinter } from './print-pdf.ts';
import type { PrintedDocument } from './printed-document.ts';
import { type Progress, silentProgress } from './progress.ts';

/** Who makes PDFs of one page. Asked early, because a browser takes its time to start. */
export interface PdfMaker {
  /**
   * In the order of the documents; once.
   * @param html the page
   * @throws ExportError when the browser fails, or a PDF does not say all that it should
   */
  make(html: string, documents: readonly PrintedDocument[], progress: Progress): Promise<readonly Uint8Array[]>;
  /** To be called in the end, whether anything was made or not: a browser may be open. */
  stop(): void;
}
export type StartPdfMaker = (browser: FoundBrowser) => PdfMaker;

/** In the same thread, with a browser that starts when there is something to print. */
export const startPdfMaker: StartPdfMaker = (browser) => ({
  make: (html, documents, progress) => makePdfs(html, browser, documents, progress),
  stop: () => undefined,
});

/**
 * The page is loaded once; while one PDF is printed, the one before is mended and read back.
 * @param html the browser starts before it is there
 */
export function makePdfs(
  html: string | Promise<string>,
  browser: FoundBrowser,
  documents: readonly PrintedDocument[] | Promise<readonly PrintedDocument[]>,
  { step }: Progress = silentProgress,
  signal?: AbortSignal,
): Promise<readonly Uint8Array[]> {
  const work = async ({ print }: Printer) => {
    const finished: Promise<Uint8Array>[] = [];
    for (const document of await documents) {
      const printed = await step(`${document.name} drucken`, () => print(document.rootClass));
      const pdf = step(`${document.name} prüfen`, () => finishPdf(printed, document));
      // It may fail while the next one is printed; that is said at the end.
      pdf.catch(() => undefined);
      finished.push(pdf);
    }
    await Promise.allSettled(finished);
    return Promise.all(finished);
  };
  return withPrinter(html, browser, work, signal);
}

/** A printed PDF, mended for PDF/UA-1 and compared with what it has to say. */
async function finishPdf(printed: Uint8Array, document: PrintedDocument): Promise<Uint8Array> {
  const pdf = await conformPdf(printed, document);
  refuseUnfit(document.name, checkPdf(await inspectPdf(pdf), document.expected), document.hint);
  return pdf;
}
