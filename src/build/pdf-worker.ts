import { type MessagePort, parentPort, workerData } from 'node:worker_threads';
import type { FoundBrowser } from './browser.ts';
import { ExportError } from './export-error.ts';
import { makePdfs } from './make-pdfs.ts';
import type { WorkerReport, WorkerTask } from './make-pdfs-beside.ts';
import type { Progress } from './progress.ts';

if (parentPort !== null) await work(parentPort, workerData);

async function work(port: MessagePort, browser: FoundBrowser): Promise<void> {
  const report = (told: WorkerReport) => port.postMessage(told);
  const stop = new AbortController();
  const task = new Promise<WorkerTask>((resolve, reject) => {
    port.on('message', (message: WorkerTask | null) => {
      if (message !== null) return resolve(message);
      stop.abort();
      reject(new Error('There is nothing to print.'));
    });
  });
  const [html, documents] = [task.then((told) => told.html), task.then((told) => told.documents)];
  for (const told of [html, documents]) told.catch(() => undefined);
  const making = makePdfs(html, browser, documents, reportSteps(report), stop.signal);
  // While the browser starts: they would be loaded when it has printed.
  const ahead = [import('../pdf/mend-pdf.ts'), import('./load-pdfjs.ts').then(({ loadPdfjs }) => loadPdfjs())];
  for (const loading of ahead) loading.catch(() => undefined);
  try {
    report({ kind: 'made', pdfs: await making });
  } catch (error) {
    const { message, stack = '' } = error instanceof Error ? error : new Error(String(error));
    report({ kind: 'failed', message, stack, ...(error instanceof ExportError && { hint: error.hint }) });
  }
  port.close();
}

function reportSteps(report: (told: WorkerReport) => void): Progress {
  return {
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
}
