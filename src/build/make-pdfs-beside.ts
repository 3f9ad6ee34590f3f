import { Worker } from 'node:worker_threads';
import type { FoundBrowser } from './browser.ts';
import { ExportError } from './export-error.ts';
import type { MakePdfs } from './make-pdfs.ts';
import type { PrintedDocument } from './printed-document.ts';
import { type Progress, silentProgress } from './progress.ts';

/** What a worker is to print; the page follows as its only message. */
export interface WorkerTask {
  readonly browser: FoundBrowser;
  readonly documents: readonly PrintedDocument[];
}

/** What it tells. */
export type WorkerReport =
  | { readonly kind: 'begun'; readonly name: string }
  | { readonly kind: 'ended'; readonly name: string; readonly isDone: boolean }
  | { readonly kind: 'made'; readonly pdfs: readonly Uint8Array[] }
  | { readonly kind: 'failed'; readonly message: string; readonly stack: string; readonly hint?: string };

/**
 * The same as `makePdfs`, in a thread of its own: loading the driver of the browser, mending and reading back take as long as all
 * else that an export does. Only in the bundled command line, where the worker is a file beside this one.
 */
export const makePdfsBeside: MakePdfs = (html, browser, documents, progress = silentProgress) =>
  new Promise((resolve, reject) => {
    const workerData: WorkerTask = { browser, documents };
    const worker = new Worker(new URL('./pdf-worker.mjs', import.meta.url), { workerData });
    const followed = followSteps(progress);
    worker.on('error', reject);
    worker.on('exit', (code) => reject(new Error(`The worker that prints ended with ${code}.`)));
    worker.on('message', (report: WorkerReport) => {
      if (report.kind === 'made') resolve(report.pdfs);
      else if (report.kind === 'failed') reject(errorOf(report));
      else followed(report);
    });
    Promise.resolve(html).then(
      (page) => worker.postMessage(page),
      async (error: unknown) => {
        await worker.terminate();
        reject(error);
      },
    );
  });

/** Shows the steps of the worker as they begin and end. */
function followSteps({ step }: Progress) {
  const endings = new Map<string, { readonly done: () => void; readonly failed: (error: Error) => void }>();
  return (report: Extract<WorkerReport, { readonly name: string }>) => {
    if (report.kind === 'ended') {
      const ending = endings.get(report.name);
      if (report.isDone) ending?.done();
      else ending?.failed(new Error(report.name));
      return;
    }
    const ended = new Promise<void>((done, failed) => endings.set(report.name, { done, failed }));
    step(report.name, () => ended).catch(() => undefined);
  };
}

function errorOf({ message, stack, hint }: Extract<WorkerReport, { readonly kind: 'failed' }>): Error {
  const error = hint === undefined ? new Error(message) : new ExportError(message, hint);
  return Object.assign(error, { stack });
}
