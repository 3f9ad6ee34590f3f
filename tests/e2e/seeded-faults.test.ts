import { execFileSync, spawn } from 'node:child_process';
import { appendFileSync, cpSync, existsSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
let copy = '';

beforeEach(() => {
  copy = mkdtempSync(join(tmpdir(), 'deck-seeded-'));
  for (const file of projectFiles()) cpSync(join(root, file), join(copy, file), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'), 'junction');
});
afterEach(() => rmSync(copy, { recursive: true, force: true }));

/** Tracked files and new ones, none that git ignores. A deleted file may be in git's list, and so may a linked `node_modules`. */
function projectFiles(): readonly string[] {
  const list = execFileSync('git', ['ls-files', '-z', '-co', '--exclude-standard'], { cwd: root, encoding: 'utf8' });
  return list.split('\0').filter((file) => file && file !== 'node_modules' && existsSync(join(root, file)));
}

/** Without what the vitest around this test has set. */
function outsideEnvironment(): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^(?:VITEST|NODE_ENV|TEST$)/.test(name)));
}

/** Through npm's own script, as `npm run` hands it over: a shell would be needed for `npm.cmd`. */
function npmRunCheck(options: readonly string[]): Promise<{ code: number | null; output: string }> {
  const npm = process.env['npm_execpath'];
  const [command, ...first] = npm ? [process.execPath, npm] : ['npm'];
  const child = spawn(command ?? 'npm', [...first, 'run', 'check', '--', ...options], {
    cwd: copy,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...outsideEnvironment(), NO_COLOR: '1' },
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk) => {
      output += String(chunk);
    });
  }
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, output }));
  });
}

interface Seed {
  readonly fault: string;
  readonly file: string;
  /** Each is well formed and harmless to every tool but the one that is to find it. */
  readonly text: string;
  readonly tool: string;
  readonly message: RegExp;
}

const seeds: readonly Seed[] = [
  {
    fault: 'an import against the one direction',
    file: 'src/shell/main.ts',
    text: "\nexport async function seeded() {\n  await import('../core/finding.ts');\n}\n",
    tool: 'unit tests',
    message: /src\/shell\/main\.ts → src\/core\/finding\.ts/,
  },
  {
    fault: 'an export that nothing uses',
    file: 'src/core/finding.ts',
    text: '\nexport const seededExport = 1;\n',
    tool: 'unused code',
    message: /seededExport\b.*src\/core\/finding\.ts/,
  },
  {
    fault: 'a type error',
    file: 'src/core/finding.ts',
    text: "\nhasErrors('seeded');\n",
    tool: 'types',
    message: /src\/core\/finding\.ts\(\d+,\d+\): error TS2345/,
  },
  {
    fault: 'the DOM in the core',
    file: 'src/core/finding.ts',
    text: '\nif (hasErrors([])) document.normalize();\n',
    tool: 'types',
    message: /src\/core\/finding\.ts\(\d+,\d+\): error TS2584: Cannot find name 'document'/,
  },
];

describe('npm run check', () => {
  test.each([
    [
      'of two tools finds all that they tell',
      seeds.filter(({ tool }) => tool !== 'unit tests'),
      ['types', 'unused code'],
    ],
    ['of all stops at the first that finds something', seeds.filter(({ tool }) => tool === 'unit tests'), ['--bail']],
  ] as const)(
    '%s',
    async (_what, sown, options) => {
      for (const { file, text } of sown) appendFileSync(join(copy, file), text);
      const { code, output } = await npmRunCheck(options);
      for (const { tool, message } of sown) {
        expect(output).toMatch(message);
        expect(output).toContain(`✗ ${tool}`);
      }
      expect(code).toBe(1);
    },
    180_000,
  );
});
