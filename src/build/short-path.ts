import { relative } from 'node:path';

/** An absolute path as it is best shown to someone who stands in `cwd`: relative where it lies below, else as it is. */
export function shortPath(path: string, cwd: string): string {
  const way = relative(cwd, path);
  return way.startsWith('..') ? path : way;
}
