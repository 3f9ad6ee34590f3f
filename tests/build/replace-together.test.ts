import { spawnSync } from 'node:child_process';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ExportError } from '../../src/build/export-error.ts';
import { replaceTogether } from '../../src/build/replace-together.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const old = { 'bilder/1.png': 'old', 'bilder/2.png': 'old', 'index.html': 'old', 'anderes.txt': 'mine' };
const names = ['bilder', 'index.html'];

test('what is made together replaces what was there, and nothing else', async () => {
  const folder = await temporaryFolder(old);
  const made = await replaceTogether(folder, names, async (place) => {
    await mkdir(join(place, 'bilder'));
    await writeFile(join(place, 'bilder/1.png'), 'new');
    expect(await readFile(join(folder, 'bilder/1.png'), 'utf8')).toBe('old');
    return 1;
  });
  expect(made).toBe(1);
  expect((await readdir(folder)).sort()).toEqual(['anderes.txt', 'bilder']);
  expect(await readdir(join(folder, 'bilder'))).toEqual(['1.png']);
});

test('what fails leaves the old, and nothing else; what a killed one left is cleared up', async () => {
  const folder = await temporaryFolder(old);
  const dead = spawnSync(process.execPath, ['--version']).pid;
  await mkdir(join(folder, `.unfertig-${dead}`));
  await mkdir(join(folder, `.unfertig-${process.ppid}`));
  const failing = replaceTogether(folder, names, async (place) => {
    await writeFile(join(place, 'index.html'), 'ne');
    throw new Error('no more');
  });
  await expect(failing).rejects.toThrow('no more');
  expect((await readdir(folder)).sort()).toEqual([`.unfertig-${process.ppid}`, 'anderes.txt', 'bilder', 'index.html']);
  expect(await readFile(join(folder, 'index.html'), 'utf8')).toBe('old');
});

test('where nothing can be written, it says so', async () => {
  const folder = await temporaryFolder({ datei: '' });
  await expect(replaceTogether(join(folder, 'datei'), names, async () => 1)).rejects.toThrow(ExportError);
});
