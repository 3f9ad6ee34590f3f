import { formatDuration } from './format-number.ts';
import type { Output } from './terminal.ts';

/** Tells what is being done while it is done. */
export interface Progress {
  /** Runs `work` and shows it under its German name; several steps may run at once. */
  step<T>(name: string, work: () => Promise<T>): Promise<T>;
}

/** For callers that want to hear nothing. */
export const silentProgress: Progress = { step: (_name, work) => work() };

/** One line that is rewritten, with times, on a terminal; a plain line a step where the output is kept in a file. */
export function createProgress(output: Output): Progress {
  return output.isTTY ? createLiveProgress(output) : createPlainProgress(output);
}

function createPlainProgress(output: Output): Progress {
  return {
    step(name, work) {
      output.write(`${name} …\n`);
      return work();
    },
  };
}

function createLiveProgress(output: Output): Progress {
  const running = new Map<string, number>();
  const wipe = '\r\x1b[2K';
  const draw = () => {
    const steps = [...running].map(([name, since]) => `${name} … ${formatDuration(performance.now() - since)}`);
    output.write(wipe + (steps.length > 0 ? `  ${steps.join('  ·  ')}` : ''));
  };
  let ticking: NodeJS.Timeout | undefined;
  return {
    async step(name, work) {
      const since = performance.now();
      running.set(name, since);
      ticking ??= setInterval(draw, 100).unref();
      draw();
      let done = false;
      try {
        const result = await work();
        done = true;
        return result;
      } finally {
        running.delete(name);
        output.write(`${wipe}  ${done ? '✓' : '✗'} ${name}  ${formatDuration(performance.now() - since)}\n`);
        draw();
        if (running.size === 0) {
          clearInterval(ticking);
          ticking = undefined;
        }
      }
    },
  };
}
