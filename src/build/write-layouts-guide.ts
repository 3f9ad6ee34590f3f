import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import type { Slide } from '../core/deck.ts';
import { layouts } from '../core/layout-list.ts';
import { defaultLayout } from '../core/layouts.ts';
import { renderLayoutsGuide } from '../core/render-layouts-guide.ts';
import { type Scheme, schemes } from '../core/schemes.ts';
import { findBrowser, launchBrowser } from './browser.ts';
import { exportHtml } from './export-html.ts';
import { loadDeck } from './load-deck.ts';
import { projectPath } from './project.ts';
import { openShowPage } from './show-page.ts';

/** Half of the frame: reveal.js scales it. */
const viewport = { width: 640, height: 360 };
const withoutControls = '.reveal > :is(.controls, .progress, .slide-number) { display: none !important }';

/**
 * Writes `docs/layouts.md` and two pictures of each layout.
 * @returns the number of pictures
 */
export async function writeLayoutsGuide(): Promise<number> {
  await writeFile(projectPath('docs/layouts.md'), renderLayoutsGuide(layouts, defaultLayout));
  const found = findBrowser();
  if (!found) throw new Error('No browser: run `node bin/setup.mjs --browser`.');
  const examples = await exportExamples();
  await rm(projectPath('docs/layouts'), { recursive: true, force: true });
  await mkdir(projectPath('docs/layouts'));
  const browser = await launchBrowser(found);
  try {
    for (const scheme of schemes) await takePictures(browser, examples, scheme);
    return examples.slides.length * schemes.length;
  } finally {
    await browser.close();
  }
}

interface Examples {
  readonly html: string;
  readonly slides: readonly Slide[];
}

/** The examples of all layouts as one show, each slide with the layout's name for its id. */
async function exportExamples(): Promise<Examples> {
  const folder = await mkdtemp(join(tmpdir(), 'layouts-'));
  try {
    const texts = layouts.map(({ name, example }) => `---\nlayout: ${name}\nid: ${name}\n---\n\n${example}`);
    for (const [index, text] of texts.entries()) await writeFile(join(folder, `${index + 10}.md`), text);
    const loaded = await loadDeck(folder);
    return { html: await exportHtml(loaded), slides: loaded.deck.slides };
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** With all steps shown. */
async function takePictures(browser: Browser, { html, slides }: Examples, scheme: Scheme): Promise<void> {
  const { page, goTo, context } = await openShowPage(browser, html, { viewport, colorScheme: scheme });
  await page.addStyleTag({ content: withoutControls });
  for (const { id, layout, steps } of slides) {
    await goTo(id, steps);
    const path = projectPath(picturePath(layout, scheme));
    await page.screenshot({ path, animations: 'disabled', caret: 'hide' });
  }
  await context.close();
}

/** From the project's root. */
export function picturePath(layout: string, scheme: Scheme): string {
  return `docs/layouts/${layout}-${scheme}.png`;
}
