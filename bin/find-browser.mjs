// The one place that knows where browsers live. Plain JavaScript, because setup.mjs needs it before anything is installed.
import { accessSync, constants, readFileSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * @typedef {object} FoundBrowser
 * @property {string} name as people know it: `Microsoft Edge`
 * @property {string} path of the program
 * @property {Readonly<Record<string, string>>} env what it needs in its environment beside what is there
 */
/**
 * `none` with `refused`: there may be browsers, but the user wants none of them.
 * @typedef {{ kind: 'found', browser: FoundBrowser }
 *   | { kind: 'none', refused: boolean }
 *   | { kind: 'error', message: string, hint: string }} BrowserSearch
 */
/**
 * What the search may ask of the machine; tests bring their own.
 * @typedef {object} Machine
 * @property {string} platform as `process.platform`
 * @property {Readonly<Record<string, string | undefined>>} env
 * @property {string} home
 * @property {string} packaged folder of the Chromium that setup.mjs unpacks
 * @property {(file: string) => boolean} isRunnable
 */
/** @typedef {{ name: string, commands: readonly string[], windows: string, mac: string, linux: readonly string[] }} KnownBrowser */

/** Edge first: it is on every Windows office machine. @type {readonly KnownBrowser[]} */
const knownBrowsers = [
  {
    name: 'Microsoft Edge',
    commands: ['microsoft-edge', 'microsoft-edge-stable', 'msedge'],
    windows: 'Microsoft\\Edge\\Application\\msedge.exe',
    mac: 'Microsoft Edge',
    linux: ['/opt/microsoft/msedge/msedge'],
  },
  {
    name: 'Google Chrome',
    commands: ['google-chrome', 'google-chrome-stable', 'chrome'],
    windows: 'Google\\Chrome\\Application\\chrome.exe',
    mac: 'Google Chrome',
    linux: ['/opt/google/chrome/chrome'],
  },
  {
    name: 'Chromium',
    commands: ['chromium', 'chromium-browser'],
    windows: 'Chromium\\Application\\chrome.exe',
    mac: 'Chromium',
    linux: ['/snap/bin/chromium'],
  },
];

export const noBrowser = {
  message: 'Es wurde kein Browser gefunden, der drucken kann.',
  hint:
    'Installieren Sie Microsoft Edge oder Google Chrome, oder nennen Sie den Pfad eines Chromium-Browsers mit --browser ' +
    'oder in der Umgebungsvariablen CHROME_PATH. Ohne ihn geht es auch: die exportierte HTML-Datei öffnen und mit Strg+P als PDF drucken.',
};

/**
 * Order: the user's word (`choice`, else CHROME_PATH; `none` means no browser at all) → Edge → Chrome → Chromium →
 * the package that setup.mjs fetched. A path that leads nowhere is an error: whoever names a browser means that one.
 * @param {string} [choice]
 * @param {Machine} [machine]
 * @returns {BrowserSearch}
 */
export function findBrowser(choice, machine = thisMachine()) {
  const wanted = choice || machine.env['CHROME_PATH'];
  if (wanted === 'none') return { kind: 'none', refused: true };
  if (wanted) return chosenBrowser(wanted, choice ? '--browser' : 'CHROME_PATH', machine);
  for (const known of knownBrowsers) {
    const file = places(known, machine).find(machine.isRunnable);
    if (file) return { kind: 'found', browser: { name: known.name, path: file, env: {} } };
  }
  const packaged = packagedBrowser(machine);
  return machine.isRunnable(packaged.path) ? { kind: 'found', browser: packaged } : { kind: 'none', refused: false };
}

/** The Chromium that setup.mjs fetched, where it is there. @returns {string | undefined} path of the program */
export function findOwnBrowser() {
  const machine = thisMachine();
  const { path: file } = packagedBrowser(machine);
  return machine.isRunnable(file) ? file : undefined;
}

/**
 * @param {string} root of the project
 * @returns {string} the folder holds its version, so that another version is another browser
 */
export function packageFolder(root) {
  const { dependencies } = JSON.parse(readFileSync(path.join(root, 'tools/browser/package.json'), 'utf8'));
  return path.join(root, '.cache', 'browser', `chromium-${dependencies['@sparticuz/chromium']}`);
}

/**
 * @param {string} file
 * @param {string} source
 * @param {Machine} machine
 * @returns {BrowserSearch}
 */
function chosenBrowser(file, source, machine) {
  if (machine.isRunnable(file)) {
    const packaged = packagedBrowser(machine);
    return { kind: 'found', browser: file === packaged.path ? packaged : { name: file, path: file, env: {} } };
  }
  return {
    kind: 'error',
    message: `Der mit ${source} genannte Browser »${file}« ist nicht da oder lässt sich nicht ausführen.`,
    hint: `Prüfen Sie den Pfad. Ohne ${source} wird der Browser selbst gesucht; »none« heißt: keinen benutzen.`,
  };
}

/**
 * @param {Machine} machine
 * @returns {FoundBrowser}
 */
function packagedBrowser({ packaged, env }) {
  const inherited = env['LD_LIBRARY_PATH'];
  return {
    name: 'Chromium (mitgeliefert)',
    path: path.join(packaged, 'chromium'),
    env: {
      LD_LIBRARY_PATH: path.join(packaged, 'lib') + (inherited ? `:${inherited}` : ''),
      // Without any font this Chromium prints blank pages, even when the page brings its own.
      FONTCONFIG_PATH: packaged,
    },
  };
}

/**
 * @param {KnownBrowser} known
 * @param {Machine} machine
 * @returns {readonly string[]} where it may be, likeliest first
 */
function places(known, { platform, env, home }) {
  if (platform === 'win32') {
    const roots = [env['ProgramFiles(x86)'], env['ProgramFiles'], env['ProgramW6432'], env['LOCALAPPDATA']];
    return roots.filter(isText).map((root) => path.win32.join(root, known.windows));
  }
  const folders = (env['PATH'] ?? '').split(':').filter((folder) => folder.startsWith('/'));
  const onPath = known.commands.flatMap((command) => folders.map((folder) => path.posix.join(folder, command)));
  if (platform !== 'darwin') return [...onPath, ...known.linux];
  const app = `Applications/${known.mac}.app/Contents/MacOS/${known.mac}`;
  return [`/${app}`, path.posix.join(home, app), ...onPath];
}

/**
 * @param {string | undefined} text
 * @returns {text is string}
 */
function isText(text) {
  return Boolean(text);
}

/** @returns {Machine} */
function thisMachine() {
  const root = fileURLToPath(new URL('..', import.meta.url));
  return { platform: process.platform, env: process.env, home: homedir(), packaged: packageFolder(root), isRunnable };
}

/**
 * @param {string} file
 * @returns {boolean}
 */
export function isRunnable(file) {
  try {
    accessSync(file, constants.X_OK);
    const { size } = statSync(file);
    // Ubuntu's /usr/bin/chromium-browser may be a script that only says how to install a snap.
    return statSync(file).isFile() && !(size < 10_000 && readFileSync(file, 'utf8').includes('snap install'));
  } catch {
    return false;
  }
}
