import { join } from 'node:path';
import { audienceEdition } from '../core/audience-edition.ts';
import { type Finding, hasErrors } from '../core/finding.ts';
import { listImages } from '../core/list-images.ts';
import { listVideos } from '../core/video.ts';
import { findBrowser } from './browser.ts';
import { fontsOf } from './fonts-of.ts';
import { type HandoutOptions, handoutDocument } from './handout-document.ts';
import { type LoadedDeck, loadDeck } from './load-deck.ts';
import { type PdfMaker, type StartPdfMaker, startPdfMaker } from './make-pdfs.ts';
import { buildPrintPage } from './print-page.ts';
import type { PrintedDocument } from './printed-document.ts';
import { type Progress, silentProgress } from './progress.ts';
import { provideBrowser } from './provide-browser.ts';
import { slidesDocument } from './slides-document.ts';
import { videoFolder } from './video-files.ts';
import { type FileData, writeWholeFiles } from './write-whole-file.ts';

export interface ExportRequest {
  /** Absolute path of the deck: a folder or one Markdown file. */
  readonly source: string;
  /** Absolute path of the folder that gets the files; made when it is missing. */
  readonly out: string;
  /** Path of the browser that prints, or `none`; without it one is looked for. */
  readonly browser?: string;
  /** Whether PDFs are wanted; true when not said. */
  readonly pdf?: boolean;
  /** The speaker's, with notes, when not said; the audience's has none anywhere. */
  readonly edition?: 'speaker' | 'audience';
  /** Only slides for these people and those for all; the names of the files say for whom they are. */
  readonly audience?: string | undefined;
  /** How the handout is arranged: one slide a page with its notes when not said, and lines where an edition has no notes. None: false. */
  readonly handout?: Partial<HandoutOptions> | false;
  /** Whether the slides have a page for each step; false when not said. */
  readonly steps?: boolean;
  readonly progress?: Progress;
  /** Who makes PDFs: this thread, when not said. */
  readonly startPdfMaker?: StartPdfMaker;
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

/** One thing that an export makes, of one or more files. A further one is a function and an entry in `planProducts`. */
interface Product {
  readonly make: () => Promise<readonly MadeFile[]>;
}
interface MadeFile {
  readonly purpose: string;
  readonly name: string;
  readonly data: FileData;
  /** Where that cannot be told from the data. */
  readonly bytes?: number;
}

interface PlannedPdf extends Omit<MadeFile, 'data'> {
  readonly document: PrintedDocument;
}

/**
 * Writes the files of a deck. All are made and checked before the first one replaces an older one.
 * @throws ExportError when something other than the author's text is in the way
 */
export async function exportDeck(request: ExportRequest): Promise<ExportResult> {
  const early = startEarly(request);
  try {
    return await exportWith(early, request);
  } finally {
    early?.stop();
  }
}

async function exportWith(early: PdfMaker | undefined, request: ExportRequest): Promise<ExportResult> {
  const { step } = request.progress ?? silentProgress;
  const whole = await step('Folien lesen und prüfen', () => loadDeck(request.source, request));
  const { findings, folder } = whole;
  if (hasErrors(findings)) return { folder, findings, files: [], browserMissing: false };
  const { products, browserMissing } = await planProducts(editionOf(whole, request), request, early);
  const made = (await allSettledOrThrow(products.map(({ make }) => make()))).flat();
  const placed = made.map(({ name, ...file }) => ({ ...file, path: join(request.out, name) }));
  await step('Dateien schreiben', () => writeWholeFiles(placed));
  const files = placed.map(({ purpose, path, data, bytes }) => ({ purpose, path, bytes: bytes ?? sizeOf(data) }));
  return { folder, findings, files, browserMissing };
}

function sizeOf(data: FileData): number {
  return typeof data === 'object' && 'copyOf' in data ? 0 : Buffer.byteLength(data);
}

/** Pictures and films of notes go with the notes, and so does the font of their code. */
function editionOf(loaded: LoadedDeck, { edition = 'speaker' }: ExportRequest): LoadedDeck {
  if (edition === 'speaker') return loaded;
  const deck = audienceEdition(loaded.deck);
  const used = new Set(listImages(deck).map(({ src }) => src));
  const films = new Set(listVideos(deck).map(({ src }) => src));
  const roles = new Set(fontsOf(deck).map(({ role }) => role));
  return {
    ...loaded,
    deck,
    images: new Map([...loaded.images].filter(([src]) => used.has(src))),
    videos: new Map([...loaded.videos].filter(([src]) => films.has(src))),
    fonts: loaded.fonts.filter(({ role }) => role !== 'code' || roles.has(role)),
  };
}

/** A browser that is there starts while the deck is read. One that is missing is fetched, and a wrong name reported, only after that. */
function startEarly({ pdf = true, browser: choice, startPdfMaker: start = startPdfMaker }: ExportRequest) {
  if (!pdf) return undefined;
  try {
    const browser = findBrowser(choice);
    return browser ? start(browser) : undefined;
  } catch {
    return undefined;
  }
}

async function planProducts(loaded: LoadedDeck, request: ExportRequest, early: PdfMaker | undefined) {
  const { pdf = true, progress = silentProgress, startPdfMaker: start = startPdfMaker } = request;
  const browser = pdf && !early ? await provideBrowser(request.browser) : null;
  const maker = early ?? (browser ? start(browser) : undefined);
  // What is printed goes first: another thread waits for its page.
  const products: Product[] = maker ? [{ make: () => makePrinted(loaded, maker, request, progress) }] : [];
  products.push({ make: () => makeHtml(loaded, request, progress) });
  return { products, browserMissing: pdf && !maker };
}

/** Of an audience edition the name says that it is one: whoever takes it from a stick has to see it. */
function withoutNotes({ edition }: ExportRequest): string {
  return edition === 'audience' ? '-ohne-notizen' : '';
}

async function makeHtml(loaded: LoadedDeck, request: ExportRequest, { step }: Progress): Promise<readonly MadeFile[]> {
  // Vite takes 0.1 s to load, in which the page for print is made.
  const { exportHtml } = await import('./export-html.ts');
  const data = await step('HTML-Datei bauen und prüfen', () => exportHtml(loaded));
  const name = `${loaded.deck.meta.slug}${withoutNotes(request)}.html`;
  return [{ purpose: 'Vortragen und Lesen', name, data }, ...listFilms(loaded)];
}

/** The HTML file finds them beside itself. */
function listFilms(loaded: LoadedDeck): readonly MadeFile[] {
  const films = new Map([...loaded.videos.values()].map((video) => [video.name, video]));
  return [...films.values()].map(({ name, path, bytes }) => ({
    purpose: 'Film, gehört neben die HTML-Datei',
    name: join(videoFolder(loaded), name),
    data: { copyOf: path },
    bytes,
  }));
}

async function makePrinted(
  loaded: LoadedDeck,
  maker: PdfMaker,
  request: ExportRequest,
  progress: Progress,
): Promise<readonly MadeFile[]> {
  const { deck } = loaded;
  const epoch = process.env['SOURCE_DATE_EPOCH'];
  const planned: PlannedPdf[] = [
    {
      purpose: 'Folien als PDF',
      name: `${deck.meta.slug}-folien.pdf`,
      document: slidesDocument(deck, { ...request, epoch }),
    },
  ];
  if (request.handout !== false) {
    const { perPage = 1, lines = request.edition === 'audience' } = request.handout ?? {};
    const name = `${deck.meta.slug}-handout${withoutNotes(request)}.pdf`;
    planned.push({ purpose: 'Handout als PDF (A4)', name, document: handoutDocument(deck, { perPage, lines }, epoch) });
  }
  const documents = planned.map(({ document }) => document);
  const made = await makeWith(maker, buildPrintPage(loaded, request.steps), documents, progress);
  return planned.flatMap(({ purpose, name }, index) => {
    const data = made[index];
    return data === undefined ? [] : [{ purpose, name, data }];
  });
}

async function makeWith(
  maker: PdfMaker,
  html: Promise<string>,
  documents: readonly PrintedDocument[],
  progress: Progress,
): Promise<readonly Uint8Array[]> {
  try {
    return await maker.make(await html, documents, progress);
  } finally {
    maker.stop();
  }
}

/** Waits for all even when one fails, so that nothing works on behind an error message. */
async function allSettledOrThrow<T>(work: readonly Promise<T>[]): Promise<readonly T[]> {
  await Promise.allSettled(work);
  return Promise.all(work);
}
