import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { findBrowser, launchBrowser } from '../../src/build/browser.ts';
import { projectPath } from '../../src/build/project.ts';

export interface PdfCanvas {
  /** How many pixels differ, page for page, and how many of the first one's are not white. */
  readonly compare: (some: Uint8Array, others: Uint8Array) => Promise<readonly PageDifference[]>;
  readonly close: () => Promise<void>;
}
export interface PageDifference {
  readonly different: number;
  readonly painted: number;
}

/** pdf.js in a browser, where it has a canvas to draw on; in Node it has none. */
export async function openPdfCanvas(): Promise<PdfCanvas> {
  const browser = await launchBrowser(
    findBrowser() ??
      (() => {
        throw new Error('No browser.');
      })(),
  );
  const page = await (await browser.newContext({ offline: true })).newPage();
  await page.setContent('<!doctype html><title>PDF</title>');
  for (const name of ['pdf.worker', 'pdf']) await addModule(page, name);
  await page.waitForFunction('globalThis.pdfjsLib && globalThis.pdfjsWorker');
  const pack = (bytes: Uint8Array) => JSON.stringify(Buffer.from(bytes).toString('base64'));
  return {
    compare: (some, others) => page.evaluate(`(${comparePages})(${pack(some)}, ${pack(others)})`),
    close: () => browser.close(),
  };
}

/** With its worker beside it, it starts none. Both put themselves on the window. */
async function addModule(page: Page, name: string): Promise<void> {
  const content = await readFile(projectPath(`node_modules/pdfjs-dist/legacy/build/${name}.min.mjs`), 'utf8');
  await page.addScriptTag({ type: 'module', content });
}

/** Runs in the page. */
const comparePages = `async (...packed) => {
  const open = (text) => pdfjsLib.getDocument({ data: Uint8Array.from(atob(text), (c) => c.charCodeAt(0)), verbosity: 0 }).promise;
  const draw = async (pdf, number) => {
    const page = await pdf.getPage(number);
    const viewport = page.getViewport({ scale: 1 });
    const canvas = new OffscreenCanvas(Math.ceil(viewport.width), Math.ceil(viewport.height));
    const canvasContext = canvas.getContext('2d', { willReadFrequently: true });
    await page.render({ canvasContext, canvas: null, viewport }).promise;
    return new Uint32Array(canvasContext.getImageData(0, 0, canvas.width, canvas.height).data.buffer);
  };
  const [some, others] = await Promise.all(packed.map(open));
  const pages = [];
  for (let number = 1; number <= Math.max(some.numPages, others.numPages); number++) {
    const [a, b] = [await draw(some, number), await draw(others, number)];
    let different = Math.abs(a.length - b.length);
    let painted = 0;
    for (const [index, pixel] of a.entries()) {
      if (pixel !== b[index]) different++;
      if (pixel !== 0xffffffff) painted++;
    }
    pages.push({ different, painted });
  }
  await Promise.all([some, others].map((pdf) => pdf.destroy()));
  return pages;
}`;
