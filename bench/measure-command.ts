import { spawn } from 'node:child_process';

export interface Command {
  /** For Node: a script and what it is given. */
  readonly args: readonly string[];
  /** Beside what is there. */
  readonly env?: Readonly<Record<string, string>>;
}

export interface Watch {
  /** Milliseconds from look to look. */
  readonly every: number;
  readonly look: (pid: number) => void;
}

/**
 * Milliseconds that a whole process takes, from its start to its end.
 * @throws Error with all that it has said, where it fails
 */
export function measureCommand({ args, env }: Command, watch?: Watch): Promise<number> {
  const started = performance.now();
  const child = spawn(process.execPath, args, {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...env },
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += String(chunk)));
  const timer = watch && setInterval(() => child.pid !== undefined && watch.look(child.pid), watch.every);
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => {
      clearInterval(timer);
      if (code === 0) resolve(performance.now() - started);
      else reject(new Error(`${args.join(' ')} failed with ${code}:\n${output}`));
    });
  });
}
