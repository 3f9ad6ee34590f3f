import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chmod, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';
import { ExportError } from '../../src/build/export-error.ts';
import { projectPath } from '../../src/build/project.ts';
import { writeWholeFiles } from '../../src/build/write-whole-file.ts';
import { asStranger } from '../as-stranger.ts';
import { temporaryFolder } from '../temporary-folder.ts';

/** Writes two files, says so in the middle of the second one, and never comes to its end. */
const endlessWriter = `
  import { loadTypeScript } from ${JSON.stringify(pathToFileURL(projectPath('bin/load-typescript.mjs')))};
  async function* endless() {
    yield 'new';
    console.log('writing');
    await new Promise(() => setInterval(() => {}, 1000));
  }
  const [first, second] = process.argv.slice(1);
  const files = [{ path: first, data: 'new' }, { path: second, data: endless() }];
  await loadTypeScript('src/build/write-whole-file.ts', (module) => module.writeWholeFiles(files));
`;

async function interruptWriting(folder: string, signal: NodeJS.Signals) {
  const paths = ['a.html', 'a.pdf'].map((name) => join(folder, name));
  const child = spawn(process.execPath, ['--input-type=module', '--eval', endlessWriter, ...paths], {
    cwd: projectPath('.'),
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await once(child.stdout, 'data');
  const during = await readdir(folder);
  child.kill(signal);
  const [code] = await once(child, 'close');
  return { during, code };
}

async function contents(folder: string): Promise<Record<string, string>> {
  const names = (await readdir(folder)).sort();
  return Object.fromEntries(
    await Promise.all(names.map(async (name) => [name, await readFile(join(folder, name), 'utf8')])),
  );
}

describe('files that are written whole', () => {
  test('replace the old ones, and their folder is made', async () => {
    const folder = await temporaryFolder({ 'neu/a.html': 'old, and longer' });
    const data = new TextEncoder().encode('%PDF');
    await writeWholeFiles([
      { path: join(folder, 'neu/a.html'), data: 'new – ä' },
      { path: join(folder, 'neu/tiefer/a.pdf'), data },
    ]);
    expect(await readFile(join(folder, 'neu/a.html'), 'utf8')).toBe('new – ä');
    expect(await contents(join(folder, 'neu/tiefer'))).toEqual({ 'a.pdf': '%PDF' });
  });

  test('leave the old ones when the process is killed, and the next time clears up', async () => {
    const old = { 'a.html': 'old', 'a.pdf': 'old' };
    const folder = await temporaryFolder(old);
    const { during } = await interruptWriting(folder, 'SIGKILL');
    expect(during).toHaveLength(4);
    expect(await contents(folder)).toMatchObject(old);
    await writeWholeFiles([
      { path: join(folder, 'a.html'), data: 'new' },
      { path: join(folder, 'a.pdf'), data: 'new' },
    ]);
    expect(await contents(folder)).toEqual({ 'a.html': 'new', 'a.pdf': 'new' });
  });

  test.skipIf(process.platform === 'win32').each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const)('leave the old ones and nothing else after %s', async (signal, code) => {
    const old = { 'a.html': 'old', 'a.pdf': 'old' };
    const folder = await temporaryFolder(old);
    const ended = await interruptWriting(folder, signal);
    expect(ended.during).toHaveLength(4);
    expect(ended.code).toBe(code);
    expect(await contents(folder)).toEqual(old);
  });

  test('leave the old ones when one cannot be written, with a reason in German', async () => {
    const folder = await temporaryFolder({ 'a.html': 'old', datei: '' });
    const writing = writeWholeFiles([
      { path: join(folder, 'a.html'), data: 'new' },
      { path: join(folder, 'datei/a.pdf'), data: 'new' },
    ]);
    await expect(writing).rejects.toThrow(ExportError);
    await expect(writing).rejects.toMatchObject({ hint: 'Dort liegt eine Datei, wo ein Ordner sein müsste.' });
    expect(await contents(folder)).toEqual({ 'a.html': 'old', datei: '' });
  });

  test('are copied where they are films, and leave the old ones when there is no film any more', async () => {
    const folder = await temporaryFolder({ 'film.mp4': 'neu', 'alt.html': 'alt' });
    const film = { path: join(folder, 'medien/film.mp4'), data: { copyOf: join(folder, 'film.mp4') } };
    await writeWholeFiles([film]);
    expect(await readFile(film.path, 'utf8')).toBe('neu');
    const page = { path: join(folder, 'alt.html'), data: 'neu' };
    await expect(writeWholeFiles([page, { ...film, data: { copyOf: join(folder, 'weg.mp4') } }])).rejects.toThrow();
    expect(await readFile(page.path, 'utf8')).toBe('alt');
    expect(await readFile(film.path, 'utf8')).toBe('neu');
    expect((await readdir(join(folder, 'medien'))).sort()).toEqual(['film.mp4']);
  });

  test('do not touch what another running process is writing', async () => {
    const folder = await temporaryFolder();
    const dead = spawnSync(process.execPath, ['--version']).pid;
    const names = [`.a.html.${process.ppid}.tmp`, `.a.html.${dead}.tmp`, '.a.html.alt.tmp', `.b.html.${dead}.tmp`];
    for (const name of names) await writeFile(join(folder, name), '');
    await writeWholeFiles([{ path: join(folder, 'a.html'), data: '' }]);
    expect(Object.keys(await contents(folder)).sort()).toEqual(
      ['a.html', ...names.filter((_, index) => index !== 1)].sort(),
    );
  });

  test('give back those that were replaced when a later one cannot be', async () => {
    const folder = await temporaryFolder({ 'a.html': 'old', 'c.pdf': 'old' });
    const files = ['a.html', 'b.html', 'c.pdf'].map((name) => ({ path: join(folder, name), data: 'new' }));
    // Gone when its turn comes.
    const hidden = join(folder, `.c.pdf.${process.pid}.tmp`);
    const removed = (async () => {
      while (!(await readdir(folder)).includes(basename(hidden))) await setImmediate();
      await rm(hidden);
    })();
    await expect(writeWholeFiles(files)).rejects.toThrow(ExportError);
    await removed;
    expect(await contents(folder)).toEqual({ 'a.html': 'old', 'c.pdf': 'old' });
  });

  test('replace none when one of them is a folder', async () => {
    const folder = await temporaryFolder({ 'a.html': 'old', 'b.pdf/drin': '' });
    const writing = writeWholeFiles(['a.html', 'b.pdf'].map((name) => ({ path: join(folder, name), data: 'new' })));
    await expect(writing).rejects.toMatchObject({ message: `»${join(folder, 'b.pdf')}« lässt sich nicht schreiben.` });
    expect((await readdir(folder)).sort()).toEqual(['a.html', 'b.pdf']);
    expect(await readFile(join(folder, 'a.html'), 'utf8')).toBe('old');
  });

  test.skipIf(process.platform === 'win32')('can be read by those who could before, and stay locked', async () => {
    const folder = await temporaryFolder({ 'a.md': 'old' });
    const path = join(folder, 'a.md');
    await chmod(path, 0o664);
    await writeWholeFiles([{ path, data: 'new' }]);
    expect((await stat(path)).mode & 0o777).toBe(0o664);
    await chmod(folder, 0o777);
    await chmod(path, 0o444);
    const locked = asStranger(() => writeWholeFiles([{ path, data: 'newer' }]));
    await expect(locked).rejects.toMatchObject({ hint: expect.stringContaining('dürfen dort nicht schreiben') });
    expect(await contents(folder)).toEqual({ 'a.md': 'new' });
  });

  test('do not replace what somebody has saved meanwhile', async () => {
    const folder = await temporaryFolder({ 'a.md': 'saved', 'b.md': 'there' });
    const replacing = (name: string, replaces: Uint8Array | 'nothing') =>
      writeWholeFiles([{ path: join(folder, name), data: 'new', replaces }]);
    await expect(replacing('a.md', Buffer.from('read'))).rejects.toThrow('inzwischen von jemand anderem gespeichert');
    await expect(replacing('b.md', 'nothing')).rejects.toThrow(ExportError);
    expect(await contents(folder)).toEqual({ 'a.md': 'saved', 'b.md': 'there' });
    await replacing('a.md', Buffer.from('saved'));
    await replacing('c.md', 'nothing');
    expect(await contents(folder)).toEqual({ 'a.md': 'new', 'b.md': 'there', 'c.md': 'new' });
  });
});
