import { readFile } from 'node:fs/promises';
import { basename, dirname, resolve } from 'node:path';
import { bundleAsync } from 'lightningcss';
import { mediaTypeOf } from './image-file.ts';
import { styleTargets } from './targets.ts';

/**
 * The theme as one minified style sheet that loads nothing: imports are merged, pictures become data URIs. Fonts come with
 * the deck (`render-font-faces.ts`).
 * @param entry absolute path
 * @param instead by the name of an imported file: CSS that stands in its place
 */
export async function bundleTheme(entry: string, instead: ReadonlyMap<string, string> = new Map()): Promise<string> {
  const { code, dependencies } = await bundleAsync({
    filename: entry,
    minify: true,
    targets: styleTargets,
    analyzeDependencies: true,
    resolver: { read: async (path) => instead.get(basename(path)) ?? readFile(path, 'utf8') },
  });
  let css = Buffer.from(code).toString('utf8');
  for (const dependency of dependencies ?? []) {
    if (dependency.type !== 'url')
      throw new Error(`The theme should load nothing, but has a ${dependency.type} in it.`);
    const target = dependency.url.startsWith('data:')
      ? dependency.url
      : await embed(resolve(dirname(dependency.loc.filePath), dependency.url));
    css = css.replaceAll(dependency.placeholder, target);
  }
  return css;
}

async function embed(path: string): Promise<string> {
  const mediaType = mediaTypeOf(path);
  if (!mediaType) throw new Error(`The theme cannot embed ${path}: its format is not known.`);
  const bytes = await readFile(path);
  return `data:${mediaType};base64,${bytes.toString('base64')}`;
}
