/** What `/proc/<pid>/status` says of a process; sizes in bytes, absent for one that has ended. */
export interface ProcessStatus {
  readonly name: string;
  /** Resident now. */
  readonly resident?: number;
  /** The most that was ever resident. */
  readonly peak?: number;
}

export function parseStatus(text: string): ProcessStatus {
  const name = /^Name:\s+(.+)$/m.exec(text)?.[1] ?? '';
  const resident = parseSize(text, 'VmRSS');
  const peak = parseSize(text, 'VmHWM');
  return {
    name: name === 'MainThread' ? 'node' : name,
    ...(resident !== undefined && { resident }),
    ...(peak !== undefined && { peak }),
  };
}

/** Bytes of `/proc/<pid>/smaps_rollup` that are this process's share: what several hold together counts in part for each. */
export function parseProportional(text: string): number | undefined {
  return parseSize(text, 'Pss');
}

function parseSize(text: string, field: string): number | undefined {
  const kilobytes = new RegExp(`^${field}:\\s+(\\d+) kB$`, 'm').exec(text)?.[1];
  return kilobytes === undefined ? undefined : Number(kilobytes) * 1024;
}
