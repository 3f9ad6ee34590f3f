import { cp, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { projectPath } from '../src/build/project.ts';

const opening = '<main class="slides">';

/** The shapes that maps refer to; they stand before the slides. */
function outlinesOf(page: string): string {
  return /<svg style="display:none">.*?<\/svg>/s.exec(page)?.[0] ?? '';
}

/** What stands between the tags of `<main class="slides">`: the same sections for both pages. */
function sectionsOf(page: string): string {
  if (!page.includes(opening)) throw new Error(`No ${opening} in the exported page.`);
  return page.slice(page.indexOf(opening) + opening.length, page.lastIndexOf('</main>'));
}

/** The sections of an exported page in a page as reveal.js documents it: core and its CSS, no theme, no plugin. */
function renderBarePage(exported: string): string {
  return `<!doctype html>
<html lang="de">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>reveal.js</title>
<link rel="stylesheet" href="dist/reveal.css">
</head>
<body>
${outlinesOf(exported)}
<div class="reveal"><div class="slides">${sectionsOf(exported)}</div></div>
<script src="dist/reveal.js"></script>
<script>Reveal.initialize();</script>
</body>
</html>
`;
}

/** Writes `bare.html` and the two files it loads; resolves with its path and the bytes of all three. */
export async function writeBarePage(exported: string, folder: string): Promise<{ path: string; files: string[] }> {
  const path = join(folder, 'bare.html');
  const names = ['reveal.css', 'reveal.js'];
  await mkdir(join(folder, 'dist'), { recursive: true });
  for (const name of names) await cp(projectPath(`node_modules/reveal.js/dist/${name}`), join(folder, 'dist', name));
  await writeFile(path, renderBarePage(exported));
  return { path, files: [path, ...names.map((name) => join(folder, 'dist', name))] };
}
