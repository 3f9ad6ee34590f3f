import { isAbsolute, relative, sep } from 'node:path';

/** Whether an absolute path is `folder` or lies in it; says nothing about links. */
export function isInside(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}
