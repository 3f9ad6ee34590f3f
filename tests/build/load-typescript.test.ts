import { execFile } from 'node:child_process';
import { copyFile, mkdir, readdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { beforeEach, expect, test } from 'vitest';
import { projectPath } from '../../src/build/project.ts';
import { temporaryFolder } from '../temporary-folder.ts';

let folder: string;
beforeEach(async () => {
  folder = await temporaryFolder({
    'package-lock.json': '{}',
    'src/build/pdf-worker.ts': 'export {};',
    'src/build/say.ts':
      "import word from './word.json';\nimport { ending } from './ending.ts';\nimport { sign } from '../../bin/sign.mjs';\nexport const text: string = word.text + ending + sign;",
    'src/build/ending.ts': "export const ending = '?';",
    'src/build/word.json': '{"text":"eins"}',
    'bin/sign.mjs': "export const sign = '#';",
    'run.mjs':
      "import { loadTypeScript } from './bin/load-typescript.mjs';\nprocess.stdout.write(await loadTypeScript('src/build/say.ts', async ({ text }) => text));",
  });
  await copyFile(projectPath('bin/load-typescript.mjs'), join(folder, 'bin/load-typescript.mjs'));
  await symlink(projectPath('node_modules'), join(folder, 'node_modules'), 'junction');
  await mkdir(join(folder, '.cache'));
});
const run = async () => (await promisify(execFile)(process.execPath, [join(folder, 'run.mjs')])).stdout;
const bundles = async () => (await readdir(join(folder, '.cache'))).filter((name) => /^code-say-[\da-f]+$/.test(name));

test('TypeScript runs as it stands in its files: a change of any of them counts, of data as well', async () => {
  expect(await run()).toBe('eins?#');
  expect(await run()).toBe('eins?#');
  expect(await bundles()).toHaveLength(1);
  await writeFile(join(folder, 'src/build/word.json'), '{"text":"zwei"}');
  expect(await run()).toBe('zwei?#');
  await writeFile(join(folder, 'src/build/ending.ts'), "export const ending = '!!';");
  expect(await run()).toBe('zwei!!#');
  // What runs before anything is installed is not part of the bundle.
  await writeFile(join(folder, 'bin/sign.mjs'), "export const sign = '*';");
  expect(await run()).toBe('zwei!!*');
  expect(await bundles()).toHaveLength(3);
});

test('several starts at once get along', async () => {
  expect(await Promise.all([run(), run(), run(), run()])).toEqual(Array(4).fill('eins?#'));
  expect((await readdir(join(folder, '.cache'))).filter((name) => name.startsWith('new-'))).toEqual([]);
});
