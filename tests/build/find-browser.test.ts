import { describe, expect, test } from 'vitest';
import { findBrowser } from '../../bin/find-browser.mjs';

interface Fake {
  readonly platform?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly files: readonly string[];
}

/** The search on a machine that has nothing but `files`. */
function search({ platform = 'linux', env = { PATH: '/usr/local/bin:/usr/bin' }, files }: Fake, choice?: string) {
  const isRunnable = (file: string) => files.includes(file);
  return findBrowser(choice, {
    platform,
    env,
    home: '/home/anna',
    packaged: '/projekt/.cache/browser/chromium-1',
    isRunnable,
  });
}

function foundPath(fake: Fake, choice?: string): string | undefined {
  const result = search(fake, choice);
  return result.kind === 'found' ? result.browser.path : undefined;
}

const packaged = '/projekt/.cache/browser/chromium-1/chromium';
const windows = {
  platform: 'win32',
  env: {
    'ProgramFiles(x86)': 'C:\\Program Files (x86)',
    ProgramFiles: 'C:\\Program Files',
    LOCALAPPDATA: 'C:\\Users\\Anna\\AppData\\Local',
  },
};
const edgeOnWindows = 'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe';
const chromeOnWindows = 'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe';
const chromeOfAnna = 'C:\\Users\\Anna\\AppData\\Local\\Google\\Chrome\\Application\\chrome.exe';

describe('the order of the search', () => {
  const order = ['/usr/bin/microsoft-edge', '/usr/bin/google-chrome', '/usr/local/bin/chromium', packaged];

  test('is Edge, Chrome, Chromium, then the fetched package', () => {
    for (let first = 0; first < order.length; first++)
      expect(foundPath({ files: order.slice(first) })).toBe(order[first]);
  });

  test('puts the path that was asked for before CHROME_PATH, and that before all others', () => {
    const files = [...order, '/opt/a', '/opt/b'];
    const env = { PATH: '/usr/bin', CHROME_PATH: '/opt/b' };
    expect(foundPath({ env, files }, '/opt/a')).toBe('/opt/a');
    expect(foundPath({ env, files })).toBe('/opt/b');
  });

  test('on Windows looks where Edge and Chrome are installed, for all users or for one', () => {
    const files = [chromeOfAnna, chromeOnWindows, edgeOnWindows];
    expect(foundPath({ ...windows, files })).toBe(edgeOnWindows);
    expect(foundPath({ ...windows, files: files.slice(0, 2) })).toBe(chromeOnWindows);
    expect(foundPath({ ...windows, files: files.slice(0, 1) })).toBe(chromeOfAnna);
  });

  test('on a Mac looks into the applications of all users and of one', () => {
    const chrome = 'Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
    for (const file of [`/${chrome}`, `/home/anna/${chrome}`])
      expect(foundPath({ platform: 'darwin', env: {}, files: [file] })).toBe(file);
  });

  test('on Linux finds a browser that is not on the PATH in its usual place', () => {
    for (const file of ['/opt/microsoft/msedge/msedge', '/opt/google/chrome/chrome', '/snap/bin/chromium'])
      expect(foundPath({ files: [file] })).toBe(file);
  });

  test('ignores folders of the PATH that depend on where one stands', () => {
    expect(foundPath({ env: { PATH: '.::bin' }, files: ['chromium', 'bin/chromium'] })).toBeUndefined();
  });
});

describe('a browser that the user named', () => {
  test('is an error when it is not there, even where others are', () => {
    const result = search({ files: ['/usr/bin/chromium', packaged] }, '/opt/weg');
    expect(result).toMatchObject({ kind: 'error', message: expect.stringContaining('»/opt/weg«') });
    expect(result).toMatchObject({ message: expect.stringContaining('--browser') });
  });

  test('is an error that names CHROME_PATH when it came from there', () => {
    const result = search({ env: { PATH: '/usr/bin', CHROME_PATH: '/opt/weg' }, files: ['/usr/bin/chromium'] });
    expect(result).toMatchObject({ kind: 'error', message: expect.stringContaining('CHROME_PATH') });
  });

  test('may be »none«: then there is none, whatever is installed', () => {
    expect(search({ files: ['/usr/bin/chromium', packaged] }, 'none')).toEqual({ kind: 'none', refused: true });
    const env = { PATH: '/usr/bin', CHROME_PATH: 'none' };
    expect(search({ env, files: ['/usr/bin/chromium'] })).toEqual({ kind: 'none', refused: true });
  });
});

test('a machine without any browser is no error', () => {
  expect(search({ files: [] })).toEqual({ kind: 'none', refused: false });
});

describe('the environment a browser needs', () => {
  const ofPackage = {
    LD_LIBRARY_PATH: '/projekt/.cache/browser/chromium-1/lib',
    FONTCONFIG_PATH: '/projekt/.cache/browser/chromium-1',
  };

  test('is only what the fetched package lacks: libraries and fonts', () => {
    expect(search({ files: [packaged] })).toMatchObject({ browser: { env: ofPackage } });
    expect(search({ files: ['/usr/bin/chromium'] })).toMatchObject({ browser: { env: {} } });
  });

  test('is the same when the fetched package was named by its path', () => {
    expect(search({ files: [packaged] }, packaged)).toMatchObject({ browser: { env: ofPackage } });
  });

  test('keeps the library path that was there', () => {
    const env = { PATH: '', LD_LIBRARY_PATH: '/opt/lib' };
    const libraries = `${ofPackage.LD_LIBRARY_PATH}:/opt/lib`;
    expect(search({ env, files: [packaged] })).toMatchObject({ browser: { env: { LD_LIBRARY_PATH: libraries } } });
  });
});
