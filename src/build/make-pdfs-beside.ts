import { Worker } from 'node:worker_threads';
import { ExportError } from './export-error.ts';
import type { StartPdfMaker } from './make-pdfs.ts';
import type { PrintedDocument } from './printed-document.ts';
import type { Progress } from './progress.ts';

/** What a worker is to print, its first and only message; null where there is nothing after all. */
export interface WorkerTask {
  readonly html: string;
  readonly documents: readonly PrintedDocument[];
}

/** What it tells. */
export type WorkerReport =
  | { readonly kind: 'begun'; readonly name: string }
  | { readonly kind: 'ended'; readonly name: string; readonly isDone: boolean }
  | { readonly kind: 'made'; readonly pdfs: readonly Uint8Array[] }
  | { readonly kind: 'failed'; readonly message: string; readonly stack: string; readonly hint?: string };

type StepReport = Extract<WorkerReport, { readonly name: string }>;

/**
 * In a thread of its own: loading the driver of the browser, mending and reading back take as long as all else that an export does.
 * Only in the bundled command line, where the worker is a file beside this one.
 */
export const startPdfMakerBeside: StartPdfMaker = (browser) => {
  const worker = new Worker(new URL('./pdf-worker.mjs', import.meta.url), { workerData: browser });
  const stop = () => worker.postMessage(null);
  const release = stopAtSignals(worker, stop);
  let follow: ((report: StepReport) => void) | undefined;
  const made = new Promise<readonly Uint8Array[]>((resolve, reject) => {
    worker.on('message', (report: WorkerReport) => {
      if (report.kind === 'made') resolve(report.pdfs);
      else if (report.kind === 'failed') reject(errorOf(report));
      else follow?.(report);
    });
    worker.once('error', reject);
    worker.once('exit', (code) => {
      release();
      reject(new Error(`The worker that prints ended with ${code}.`));
    });
  });
  // It may fail before anybody asks.
  made.catch(() => undefined);
  return {
    make(html, documents, progress) {
      follow = followSteps(progress);
      const task: WorkerTask = { html, documents };
      worker.postMessage(task);
      return made;
    },
    stop,
  };
};

/** A thread hears of no signal: this one waits until the other has closed its browser, and then ends as the shell expects. */
function stopAtSignals(worker: Worker, stop: () => void): () => void {
  const ends = Object.entries({ SIGINT: 2, SIGTERM: 15, SIGHUP: 1 }).map(([name, number]) => {
    const end = () => {
      worker.once('exit', () => process.exit(128 + number));
      stop();
    };
    process.once(name, end);
    return [name, end] as const;
  });
  return () => {
    for (const [name, end] of ends) process.off(name, end);
  };
}

/** Shows the steps of the worker as they begin and end. */
function followSteps({ step }: Progress) {
  const endings = new Map<string, { readonly done: () => void; readonly failed: (error: Error) => void }>();
  return (report: StepReport) => {
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
