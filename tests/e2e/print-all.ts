import type { FoundBrowser } from '../../src/build/browser.ts';
import { conformPdf } from '../../src/build/conform-pdf.ts';
import { handoutDocument, slidesPerPage } from '../../src/build/handout-document.ts';
import { inspectPdf, type PdfFacts } from '../../src/build/inspect-pdf.ts';
import { type LoadedDeck, loadDeck } from '../../src/build/load-deck.ts';
import { buildPrintPage } from '../../src/build/print-page.ts';
import { withPrinter } from '../../src/build/print-pdf.ts';
import type { PrintedDocument } from '../../src/build/printed-document.ts';
import { projectPath } from '../../src/build/project.ts';
import { slidesDocument } from '../../src/build/slides-document.ts';

export interface PrintedForm {
  /** `folien`, or of a handout how it is arranged: `3 mit Linien`. */
  readonly form: string;
  /** At most so many slides are to be on one of its pages. */
  readonly perPage: number;
  readonly hasNotes: boolean;
  readonly document: PrintedDocument;
  readonly printed: Uint8Array;
  readonly mended: Uint8Array;
  /** What the mended one says. */
  readonly facts: PdfFacts;
}

/** Slides and every arrangement of the handout of a deck (a path in the project), printed of one page. */
export async function printAll(
  source: string,
  browser: FoundBrowser,
): Promise<{ readonly loaded: LoadedDeck; readonly forms: readonly PrintedForm[] }> {
  const loaded = await loadDeck(projectPath(source));
  const { deck } = loaded;
  const handouts = slidesPerPage.flatMap((perPage) =>
    [false, true].map((lines) => ({
      form: `${perPage}${lines ? ' mit Linien' : ''}`,
      perPage,
      hasNotes: !lines && perPage !== 6,
      document: handoutDocument(deck, { perPage, lines }),
    })),
  );
  const planned = [{ form: 'folien', perPage: 1, hasNotes: false, document: slidesDocument(deck) }, ...handouts];
  const forms = await withPrinter(await buildPrintPage(loaded), browser, async ({ print }) => {
    const made: PrintedForm[] = [];
    for (const plan of planned) {
      const printed = await print(plan.document.rootClass);
      const mended = await conformPdf(printed, plan.document);
      made.push({ ...plan, printed, mended, facts: await inspectPdf(mended) });
    }
    return made;
  });
  return { loaded, forms };
}
