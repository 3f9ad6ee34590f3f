import type { Watch } from './measure-command.ts';
import { parseProportional, parseStatus } from './parse-proc.ts';
import { processTree, readProc } from './process-tree.ts';

/** The most that a process and all below it had at one time, in bytes, and who had it. */
export interface TreePeak {
  readonly bytes: number;
  /** Bytes of all processes of a name at that time, the largest first. */
  readonly parts: readonly (readonly [name: string, bytes: number])[];
}

/** Looks ten times a second: each look stops what it looks at for a moment. `peak` is undefined where there is no /proc. */
export function watchMemory(): Watch & { readonly peak: () => TreePeak | undefined } {
  let peak: TreePeak | undefined;
  return {
    every: 100,
    look: (pid) => {
      const now = treeMemory(pid);
      if (now.bytes > (peak?.bytes ?? 0)) peak = now;
    },
    peak: () => peak,
  };
}

function treeMemory(pid: number): TreePeak {
  const sizes = new Map<string, number>();
  for (const member of processTree(pid)) {
    const { name, resident = 0 } = parseStatus(readProc(`${member}/status`));
    // The share is closed to others where a process has locked itself in; then what is resident has to do, which is more.
    const bytes = parseProportional(readProc(`${member}/smaps_rollup`)) ?? resident;
    if (bytes > 0) sizes.set(name, (sizes.get(name) ?? 0) + bytes);
  }
  const parts = [...sizes].sort(([, a], [, b]) => b - a);
  return { bytes: parts.reduce((sum, [, bytes]) => sum + bytes, 0), parts };
}
