import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { exportHtml } from '../../src/build/export-html.ts';
import { loadDeck } from '../../src/build/load-deck.ts';

/** Exports one Markdown file of a folder; absolute path of the page beside it. */
export async function exportText(folder: string, file: string): Promise<string> {
  const path = join(folder, `${file}.html`);
  await writeFile(path, await exportHtml(await loadDeck(join(folder, file))));
  return path;
}
