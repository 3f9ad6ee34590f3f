import { join } from 'node:path';
import { type Finding, hasErrors } from '../core/finding.ts';
import { exportHtml } from './export-html.ts';
import { exportSlidesPdf } from './export-slides-pdf.ts';
import { type LoadedDeck, loadDeck } from './load-deck.ts';
import { type Progress, silentProgress } from './progress.ts';
import { provideBrowser } from './provide-browser.ts';
import { writeWholeFiles } from './write-whole-file.ts';

export interface ExportRequest {
  /** Absolute path of the deck: a folder or one Markdown file. */
  readonly source: string;
  /** Absolute path of the folder that gets the files; made when it is missing. */
  readonly out: string;
  /** Path of the browser that prints, or `none`; without it one is looked for. */
  readonly browser?: string;
  /** Whether a PDF is wanted; true when not said. */
  readonly pdf?: boolean;
  readonly progress?: Progress;
}

export interface ExportedFile {
  /** German, for people: `Folien als PDF`. */
  readonly purpose: string;
  /** Absolute path. */
  readonly path: string;
  readonly bytes: number;
}

export interface ExportResult {
  /** Absolute path of the deck folder, which findings are relative to. */
  readonly folder: string;
  readonly findings: readonly Finding[];
  /** Empty when a finding is an error. */
  readonly files: readonly ExportedFile[];
  /** A PDF was wanted, and there was no browser to print it. */
  readonly browserMissing: boolean;
}

/** One file that an export makes. A further export is a function and an entry in `planProducts`. */
interface Product {
  readonly purpose: string;
  /** What is done, for the progress display. */
  readonly step: string;
  readonly name: string;
  readonly make: () => Promise<string | Uint8Array>;
}

/**
 * Writes the files of a deck. All are made and checked before the first one replaces an older one.
 * @throws ExportError when something other than the author's text is in the way
 */
export async function exportDeck(request: ExportRequest): Promise<ExportResult> {
  const { step } = request.progress ?? silentProgress;
  const loaded = await step('Folien lesen und prüfen', () => loadDeck(request.source));
  const { findings, folder } = loaded;
  if (hasErrors(findings)) return { folder, findings, files: [], browserMissing: false };
  const { products, browserMissing } = await planProducts(loaded, request);
  const made = await allSettledOrThrow(
    products.map(async ({ purpose, step: name, name: fileName, make }) => {
      const data = await step(name, make);
      return { purpose, path: join(request.out, fileName), data, bytes: Buffer.byteLength(data) };
    }),
  );
  await step('Dateien schreiben', () => writeWholeFiles(made));
  const files = made.map(({ purpose, path, bytes }) => ({ purpose, path, bytes }));
  return { folder, findings, files, browserMissing };
}

async function planProducts(loaded: LoadedDeck, { browser: choice, pdf = true }: ExportRequest) {
  const { slug } = loaded.deck.meta;
  const products: Product[] = [
    {
      purpose: 'Vortragen und Lesen',
      step: 'HTML-Datei bauen und prüfen',
      name: `${slug}.html`,
      make: () => exportHtml(loaded),
    },
  ];
  const browser = pdf ? await provideBrowser(choice) : null;
  if (browser) {
    products.push({
      purpose: 'Folien als PDF',
      step: `PDF drucken und prüfen (${browser.name})`,
      name: `${slug}-folien.pdf`,
      make: () => exportSlidesPdf(loaded, browser),
    });
  }
  return { products, browserMissing: pdf && !browser };
}

/** Waits for all even when one fails, so that nothing works on behind an error message. */
async function allSettledOrThrow<T>(work: readonly Promise<T>[]): Promise<readonly T[]> {
  await Promise.allSettled(work);
  return Promise.all(work);
}
