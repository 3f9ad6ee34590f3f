import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { hasPackagedBrowser, unpackBrowser } from '../../bin/fetch-browser.mjs';
import { withLock } from '../../bin/lock.mjs';
import { isInstalled } from '../../bin/setup.mjs';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'setup-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

type Packages = Readonly<Record<string, { version?: string; integrity?: string; optional?: boolean }>>;
function writePackages(locked: Packages, installed: Packages) {
  mkdirSync(join(folder, 'node_modules'));
  writeFileSync(join(folder, 'package-lock.json'), JSON.stringify({ packages: locked }));
  writeFileSync(join(folder, 'node_modules/.package-lock.json'), JSON.stringify({ packages: installed }));
}

describe('whether the packages are installed', () => {
  const locked: Packages = { '': {}, 'node_modules/marked': { version: '18.2.1', integrity: 'sha512-a' } };

  test('nothing is installed without node_modules', () => {
    writeFileSync(join(folder, 'package-lock.json'), JSON.stringify({ packages: locked }));
    expect(isInstalled(folder)).toBe(false);
  });

  test.each<[string, Packages, boolean]>([
    ['all is there', { 'node_modules/marked': { version: '18.2.1', integrity: 'sha512-a' } }, true],
    ['a package is missing', {}, false],
    ['a package has another version', { 'node_modules/marked': { version: '18.0.0', integrity: 'sha512-a' } }, false],
    ['a package has another content', { 'node_modules/marked': { version: '18.2.1', integrity: 'sha512-b' } }, false],
  ])('%s', (_, installed, answer) => {
    writePackages(locked, installed);
    expect(isInstalled(folder)).toBe(answer);
  });

  test('a package for another platform may be missing', () => {
    writePackages({ ...locked, 'node_modules/fsevents': { version: '2.3.3', optional: true } }, locked);
    expect(isInstalled(folder)).toBe(true);
  });

  test('a list that npm did not finish does not count', () => {
    writePackages(locked, locked);
    writeFileSync(join(folder, 'node_modules/.package-lock.json'), '{"packages": {');
    expect(isInstalled(folder)).toBe(false);
  });
});

/** A tar archive as the browser's package has them. */
function tar(files: Readonly<Record<string, string>>, type = '0'): Buffer {
  const records = Object.entries(files).flatMap(([name, content]) => {
    const header = Buffer.alloc(512);
    header.write(name, 0);
    header.write(`${content.length.toString(8).padStart(11, '0')}\0`, 124);
    header.write(type, 156);
    const body = Buffer.alloc(Math.ceil(content.length / 512) * 512);
    body.write(content);
    return [header, body];
  });
  return Buffer.concat([...records, Buffer.alloc(1024)]);
}

function writeBrowserPackage(archives: Readonly<Record<string, Buffer>>): string {
  const bin = join(folder, 'bin');
  mkdirSync(bin);
  for (const name of ['al2023', 'fonts', 'swiftshader'])
    writeFileSync(join(bin, `${name}.tar.br`), brotliCompressSync(archives[name] ?? tar({})));
  writeFileSync(join(bin, 'chromium.br'), brotliCompressSync(Buffer.from('program')));
  return bin;
}

describe('unpacking the browser', () => {
  test('puts program, libraries and fonts where find-browser.mjs expects them', async () => {
    const library = 'x'.repeat(700);
    const bin = writeBrowserPackage({
      al2023: tar({ 'lib/libnss3.so': library, 'lib/libplc4.so': 'plc' }),
      fonts: tar({ 'fonts.conf': 'of a cloud service', 'fonts/Open_Sans/OpenSans-Bold.ttf': 'bold' }),
    });
    const target = join(folder, 'chromium');
    await unpackBrowser(bin, target);
    expect(readFileSync(join(target, 'chromium'), 'utf8')).toBe('program');
    expect(statSync(join(target, 'chromium')).mode & 0o100).toBe(0o100);
    expect(readFileSync(join(target, 'lib/libnss3.so'), 'utf8')).toBe(library);
    expect(readFileSync(join(target, 'lib/libplc4.so'), 'utf8')).toBe('plc');
    expect(readFileSync(join(target, 'fonts/Open_Sans/OpenSans-Bold.ttf'), 'utf8')).toBe('bold');
    expect(readFileSync(join(target, 'fonts.conf'), 'utf8')).toContain('<dir prefix="relative">fonts</dir>');
  });

  test('refuses a file that would lie outside', async () => {
    const bin = writeBrowserPackage({ fonts: tar({ '../fremd': 'x' }) });
    await expect(unpackBrowser(bin, join(folder, 'chromium'))).rejects.toThrow('fremd');
    expect(existsSync(join(folder, 'fremd'))).toBe(false);
  });

  test('refuses what it does not understand, such as links', async () => {
    const bin = writeBrowserPackage({ fonts: tar({ link: '' }, '2') });
    await expect(unpackBrowser(bin, join(folder, 'chromium'))).rejects.toThrow('»2«');
  });
});

describe('the lock', () => {
  test('lets the second one wait until the first is done', async () => {
    const file = join(folder, 'cache', 'setup.lock');
    const order: string[] = [];
    const told = vi.spyOn(console, 'log').mockReturnValue();
    let finishFirst: (() => void) | undefined;
    const untilFinished = new Promise<void>((resolve) => {
      finishFirst = resolve;
    });
    const first = withLock(file, async () => {
      order.push('first begins');
      await untilFinished;
      order.push('first ends');
    });
    const second = withLock(file, async () => void order.push(await Promise.resolve('second')));
    finishFirst?.();
    await Promise.all([first, second]);
    expect(told).toHaveBeenCalledOnce();
    told.mockRestore();
    expect(order).toEqual(['first begins', 'first ends', 'second']);
    expect(existsSync(file)).toBe(false);
  });

  test('is taken over from a process that is gone', async () => {
    const gone = spawnSync(process.execPath, ['--version']).pid;
    writeFileSync(join(folder, 'setup.lock'), String(gone));
    await expect(withLock(join(folder, 'setup.lock'), () => Promise.resolve('done'))).resolves.toBe('done');
  });

  test('is released when the work fails', async () => {
    const file = join(folder, 'setup.lock');
    await expect(withLock(file, () => Promise.reject(new Error('kaputt')))).rejects.toThrow('kaputt');
    expect(existsSync(file)).toBe(false);
  });
});

describe('setup.mjs as a command', () => {
  /** In a project of its own whose packages are all there, on a machine with no browser on the PATH and no registry. */
  function setup(flag: string, env: Readonly<Record<string, string>>) {
    for (const part of ['bin', 'tools'])
      cpSync(new URL(`../../${part}`, import.meta.url), join(folder, part), { recursive: true });
    writePackages({ '': {} }, {});
    return spawnSync(process.execPath, [join(folder, 'bin/setup.mjs'), flag], {
      encoding: 'utf8',
      env: { ...process.env, npm_config_registry: 'http://127.0.0.1:9/', npm_config_fetch_retries: '0', ...env },
    });
  }

  /** A folder with a program of that name; `node` and `npm` are found by their whole paths. */
  function withChromium(): string {
    const path = join(folder, 'programs');
    mkdirSync(path);
    writeFileSync(join(path, 'chromium'), '', { mode: 0o755 });
    return path;
  }

  test('--browser is content with the browser that was named', () => {
    const { status, stdout } = setup('--browser', { CHROME_PATH: process.execPath });
    expect({ status, stdout }).toEqual({ status: 0, stdout: '' });
  });

  test('--browser fails and says so when the browser that was named is not there', () => {
    const { status, stderr } = setup('--browser', { CHROME_PATH: join(folder, 'weg') });
    expect(status).toBe(1);
    expect(stderr).toContain('Der mit CHROME_PATH genannte Browser');
  });

  test('--browser fetches none where none is wanted', () => {
    const { status, stderr } = setup('--browser', { CHROME_PATH: 'none' });
    expect(status).toBe(1);
    expect(stderr).toContain('steht auf »none«');
    expect(stderr).toContain('Microsoft Edge oder Google Chrome');
  });

  test.each([
    ['is content with the browser that was named', process.execPath, 0],
    ['fails where none is wanted', 'none', 1],
  ])('--own-browser %s', (_what, CHROME_PATH, expected) => {
    const { status, stdout } = setup('--own-browser', { CHROME_PATH });
    expect({ status, stdout }).toEqual({ status: expected, stdout: '' });
  });

  test.runIf(hasPackagedBrowser())('--own-browser takes another one where it cannot be fetched', () => {
    const { status, stdout, stderr } = setup('--own-browser', { CHROME_PATH: '', PATH: withChromium() });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toContain('Für die Tests wird Chromium');
  });

  test('--after-install never fails an install, and says what is missing in one line', () => {
    const { status, stdout, stderr } = setup('--after-install', { CHROME_PATH: 'none' });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout.trim().split('\n')).toHaveLength(1);
  });
});
