import { parentPort, workerData } from 'node:worker_threads';
import type { FoundBrowser } from './browser.ts';
import { ExportError } from './export-error.ts';
import { makePdfs } from './make-pdfs.ts';
import type { WorkerReport, WorkerTask } from './make-pdfs-beside.ts';
import type { Progress } from './progress.ts';

const port = parentPort;
if (port !== null) {
  const browser: FoundBrowser = workerData;
  const report = (told: WorkerReport) => port.postMessage(told);
  const task = new Promise<WorkerTask>((resolve, reject) =>
    port.once('message', (message: WorkerTask | null) => {
      if (message === null) reject(new Error('There is nothing to print.'));
      else resolve(message);
    }),
  );
  const html = task.then((told) => told.html);
  const documents = task.then((told) => told.documents);
  const progress: Progress = {
    async step(name, work) {
      report({ kind: 'begun', name });
      let isDone = false;
      try {
        const result = await work();
        isDone = true;
        return result;
      } finally {
        report({ kind: 'ended', name, isDone });
      }
    },
  };
  for (const told of [html, documents]) told.catch(() => undefined);
  const making = makePdfs(html, browser, documents, progress);
  // While the browser starts: they would be loaded when it has printed.
  void Promise.all([import('../pdf/mend-pdf.ts'), import('./load-pdfjs.ts').then(({ loadPdfjs }) => loadPdfjs())]);
  try {
    report({ kind: 'made', pdfs: await making });
  } catch (error) {
    const { message, stack = '' } = error instanceof Error ? error : new Error(String(error));
    report({ kind: 'failed', message, stack, ...(error instanceof ExportError && { hint: error.hint }) });
  }
}
