import { readFrontMatter } from './front-matter.ts';
import { isRelativePath, joinPath } from './join-path.ts';
import type { Position } from './node.ts';
import { normalizeText } from './normalize-text.ts';
import { onceForEach } from './once-for-each.ts';
import { scanLines } from './scan-lines.ts';
import type { SourceFile } from './source-file.ts';

/** A line `<!-- include: bausteine/foerderung.md -->`: another file stands in its place. */
export interface Include {
  /** As the author wrote it. */
  readonly path: string;
  /** Seen from the deck folder, as positions name it. */
  readonly name: string;
  readonly position: Position;
}

const include = /^ {0,3}<!--\s*include:\s*(\S.{0,300}?)\s*-->\s*$/i;

/** In the order of their lines; in code and comments there are none. Asked by whoever reads the files, and again when they are put together. */
export const findIncludes = onceForEach((file: SourceFile): readonly Include[] => {
  if (!/include:/i.test(file.text)) return [];
  const lines = normalizeText(file.text).split('\n');
  const { lineCount } = readFrontMatter(file.name, lines);
  return scanLines(file.name, lines.slice(lineCount), lineCount + 1).lines.flatMap(({ text, number, literal }) => {
    const path = literal ? undefined : include.exec(text)?.[1];
    if (path === undefined) return [];
    const name = isRelativePath(path) ? joinPath(file.name, path) : path;
    return { path, name, position: { file: file.name, line: number, column: text.indexOf('<!--') + 1 } };
  });
});
