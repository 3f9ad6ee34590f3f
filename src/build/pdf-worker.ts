import { parentPort, workerData } from 'node:worker_threads';
import { ExportError } from './export-error.ts';
import { makePdfs } from './make-pdfs.ts';
import type { WorkerReport, WorkerTask } from './make-pdfs-beside.ts';
import type { Progress } from './progress.ts';

const port = parentPort;
if (port !== null) {
  const { browser, documents }: WorkerTask = workerData;
  const report = (told: WorkerReport) => port.postMessage(told);
  const html = new Promise<string>((resolve) => port.once('message', resolve));
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
  try {
    report({ kind: 'made', pdfs: await makePdfs(html, browser, documents, progress) });
  } catch (error) {
    const { message, stack = '' } = error instanceof Error ? error : new Error(String(error));
    report({ kind: 'failed', message, stack, ...(error instanceof ExportError && { hint: error.hint }) });
  }
}
