import { readdirSync, readFileSync } from 'node:fs';

/** A process and all below it, by their ids; only itself where there is no /proc. */
export function processTree(pid: number): readonly number[] {
  const children = threads(pid).flatMap((thread) => readProc(`${pid}/task/${thread}/children`).split(' '));
  return [pid, ...children.filter(Boolean).flatMap((child) => processTree(Number(child)))];
}

function threads(pid: number): readonly string[] {
  try {
    return readdirSync(`/proc/${pid}/task`);
  } catch {
    return [];
  }
}

/** Empty for a process that has just ended, and where there is no /proc. */
export function readProc(path: string): string {
  try {
    return readFileSync(`/proc/${path}`, 'utf8');
  } catch {
    return '';
  }
}
