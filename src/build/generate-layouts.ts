import { readdir, writeFile } from 'node:fs/promises';
import { renderLayoutList } from '../core/render-layout-list.ts';
import { projectPath } from './project.ts';

/**
 * Writes what follows from the files in `src/core/layouts/`: the list of all layouts, their guide and its pictures.
 * @returns the exit code
 */
export async function generateLayouts(): Promise<number> {
  const list = renderLayoutList(await layoutNames());
  await writeFile(projectPath('src/core/layout-list.ts'), list);
  // Only now, for it reads the list.
  const { writeLayoutsGuide } = await import('./write-layouts-guide.ts');
  const pictures = await writeLayoutsGuide();
  console.log(`src/core/layout-list.ts, docs/layouts.md and ${pictures} pictures in docs/layouts/ are up to date.`);
  return 0;
}

/** Names of all layouts, as their files say. */
export async function layoutNames(): Promise<readonly string[]> {
  const files = await readdir(projectPath('src/core/layouts'));
  return files.filter((file) => file.endsWith('.ts')).map((file) => file.replace(/\.ts$/, ''));
}
