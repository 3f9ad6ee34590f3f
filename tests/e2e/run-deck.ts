import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { projectPath } from '../../src/build/project.ts';
import { afterTest, type OnEnd } from '../on-end.ts';

interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the command line as a user does, to its end. */
export async function runDeck(...args: readonly string[]): Promise<Ended> {
  return runDeckWith({}, ...args);
}

/** The same with other variables of the environment, which are added to those that are there. */
export async function runDeckWith(variables: NodeJS.ProcessEnv, ...args: readonly string[]): Promise<Ended> {
  const { child, output } = spawnDeck(args, variables);
  const [code] = await once(child, 'close');
  return { code, ...output };
}

/** Runs a command until it has said `word`, then sends it a signal; resolves to its exit code. */
export async function interruptDeck(
  signal: NodeJS.Signals,
  word: string,
  variables: NodeJS.ProcessEnv,
  ...args: readonly string[]
): Promise<number | null> {
  const { child, output } = spawnDeck(args, variables);
  const said = new Promise<void>((resolve) => {
    child.stdout?.on('data', () => output.stdout.includes(word) && resolve());
    child.once('close', () => resolve());
  });
  const closed = once(child, 'close');
  await said;
  child.kill(signal);
  const [code] = await closed;
  return code;
}

interface StartOptions {
  readonly port?: string;
  readonly args?: readonly string[];
  readonly onEnd?: OnEnd;
}

/** Runs `start` until it says where the deck is. Stopped when the test is over. */
export async function startDeck(source: string, { port = '0', args = [], onEnd = afterTest }: StartOptions = {}) {
  const { child, output } = spawnDeck(['start', source, '--no-open', '--port', port, ...args]);
  onEnd(async () => {
    if (child.exitCode === null && child.kill('SIGINT')) await once(child, 'close');
  });
  const url = await new Promise<string>((resolve, reject) => {
    child.stdout?.on('data', () => {
      const found = /http:\S+/.exec(output.stdout)?.[0];
      if (found) resolve(found);
    });
    child.once('close', () => reject(new Error(`It ended: ${output.stdout}${output.stderr}`)));
  });
  return { url, output, child };
}

/** `output` grows while the process lives. */
export function spawnDeck(
  args: readonly string[],
  variables: NodeJS.ProcessEnv = {},
): { child: ChildProcess; output: { stdout: string; stderr: string } } {
  const env = { ...process.env, ...variables, INIT_CWD: projectPath('.') };
  const child = spawn(process.execPath, [projectPath('bin/deck.mjs'), ...args], {
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const output = { stdout: '', stderr: '' };
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    output.stdout += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    output.stderr += text;
  });
  return { child, output };
}
