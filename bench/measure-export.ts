import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { projectPath } from '../src/build/project.ts';

export interface ExportCost {
  readonly milliseconds: number;
  /** Of the one process of the tree that grew largest; undefined where there is no /proc. */
  readonly peak?: { readonly bytes: number; readonly process: string };
}

/** Runs `deck.mjs export` as a user does, and watches its process tree while it lasts. */
export function measureExport(deck: string, out: string, flags: readonly string[]): Promise<ExportCost> {
  const started = performance.now();
  const child = spawn(process.execPath, [projectPath('bin/deck.mjs'), 'export', deck, '--out', out, ...flags], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += String(chunk)));
  let peak: ExportCost['peak'];
  const watch = setInterval(() => {
    for (const pid of processTree(child.pid)) {
      const size = peakMemory(pid);
      if (size && size.bytes > (peak?.bytes ?? 0)) peak = size;
    }
  }, 20);
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => {
      clearInterval(watch);
      const milliseconds = performance.now() - started;
      if (code === 0) resolve({ milliseconds, ...(peak && { peak }) });
      else reject(new Error(`The export of ${deck} failed with ${code}:\n${output}`));
    });
  });
}

/** The kernel's own high-water mark, so that a peak between two looks is not missed. */
function peakMemory(pid: number): ExportCost['peak'] {
  const status = readProc(`${pid}/status`);
  const kilobytes = /^VmHWM:\s+(\d+) kB$/m.exec(status)?.[1];
  const name = /^Name:\s+(.+)$/m.exec(status)?.[1] ?? '';
  return kilobytes ? { bytes: Number(kilobytes) * 1024, process: name === 'MainThread' ? 'node' : name } : undefined;
}

function processTree(pid: number | undefined): readonly number[] {
  if (pid === undefined) return [];
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
function readProc(path: string): string {
  try {
    return readFileSync(`/proc/${path}`, 'utf8');
  } catch {
    return '';
  }
}
