// `npm run check`: all that needs no browser, side by side, each tool's answer under its own heading.
// `npm run check -- types "unused code"` runs the tools of these names; `--bail` stops at the first that finds something.
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** @typedef {{ name: string, command: readonly string[] }} Tool */

const bail = process.argv.includes('--bail');
const names = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
/** @type {readonly Tool[]} */
const tools = [
  {
    name: 'types',
    command: [
      'typescript/bin/tsc',
      '--build',
      'src/core',
      'src/talk',
      'src/shell',
      'src/fit',
      'src/a11y',
      'src/pdf',
      'src/print',
      'src/build',
      'bench',
      'tests',
    ],
  },
  {
    name: 'lint and format',
    command: ['@biomejs/biome/bin/biome', 'check', '--error-on-warnings', '--max-diagnostics=50'],
  },
  { name: 'unused code', command: ['knip/bin/knip.js', '--treat-config-hints-as-errors'] },
  {
    name: 'unit tests',
    command: [
      'vitest/vitest.mjs',
      'run',
      '--project',
      'unit',
      '--reporter',
      'default',
      ...(bail ? ['--bail', '1'] : []),
    ],
  },
];
const root = fileURLToPath(new URL('..', import.meta.url));
/** @type {Set<import('node:child_process').ChildProcess>} */
const running = new Set();
/** @type {string[]} */
const failed = [];

/**
 * Runs one tool to its end and reports what it said.
 * @param {Tool} tool
 * @returns {Promise<void>}
 */
function run({ name, command: [script, ...args] }) {
  const started = performance.now();
  const env = process.stdout.isTTY ? { ...process.env, FORCE_COLOR: '1' } : process.env;
  const child = spawn(process.execPath, [`node_modules/${script}`, ...args], {
    cwd: root,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  running.add(child);
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text) => {
      output += text;
    });
  }
  return new Promise((resolve) => {
    child.on('error', (error) => {
      output += error;
    });
    child.on('close', (code) => {
      running.delete(child);
      const isStopped = bail && failed.length > 0;
      if (!isStopped) report(name, code === 0, performance.now() - started, output);
      resolve();
    });
  });
}

/**
 * @param {string} name
 * @param {boolean} passed
 * @param {number} milliseconds
 * @param {string} output
 */
function report(name, passed, milliseconds, output) {
  const heading = `${passed ? '✓' : '✗'} ${name} (${(milliseconds / 1000).toFixed(1)} s)`;
  console.log(`\n── ${heading} ${'─'.repeat(Math.max(0, 74 - heading.length))}`);
  if (output.trim()) console.log(output.trim());
  if (passed) return;
  failed.push(name);
  if (bail) for (const other of running) other.kill();
}

await Promise.all(tools.filter(({ name }) => names.length === 0 || names.includes(name)).map(run));
if (failed.length > 0) console.log(`\nFailed: ${failed.join(', ')}. \`npm run fix\` repairs what a tool can repair.`);
process.exitCode = failed.length > 0 ? 1 : 0;
