import { projectPath } from '../src/build/project.ts';
import { type Command, measureCommand } from './measure-command.ts';
import { parseStatus } from './parse-proc.ts';
import { processTree, readProc } from './process-tree.ts';

export interface ExportCost {
  readonly milliseconds: number;
  /** Of the one process of the tree that grew largest; undefined where there is no /proc. */
  readonly peak?: { readonly bytes: number; readonly process: string };
}

/** What a user types. */
export function exportCommand(deck: string, out: string, flags: readonly string[] = []): Command {
  return { args: [projectPath('bin/deck.mjs'), 'export', deck, '--out', out, ...flags] };
}

/** Runs `deck.mjs export` as a user does, and watches its process tree while it lasts. */
export async function measureExport(deck: string, out: string, flags: readonly string[]): Promise<ExportCost> {
  let peak: ExportCost['peak'];
  const look = (pid: number) => {
    for (const member of processTree(pid)) {
      const size = peakMemory(member);
      if (size && size.bytes > (peak?.bytes ?? 0)) peak = size;
    }
  };
  const milliseconds = await measureCommand(exportCommand(deck, out, flags), { every: 20, look });
  return { milliseconds, ...(peak && { peak }) };
}

/** The kernel's own high-water mark, so that a peak between two looks is not missed. */
function peakMemory(pid: number): ExportCost['peak'] {
  const { name, peak } = parseStatus(readProc(`${pid}/status`));
  return peak === undefined ? undefined : { bytes: peak, process: name };
}
