// Makes sure that everything the other commands need is there. Plain Node without any dependency: it runs first.
//   node bin/setup.mjs                  the npm packages
//   node bin/setup.mjs --browser        and a browser to print and test with; fails without one
//   node bin/setup.mjs --own-browser    the same for tests: our own, where there is one for this machine and none is named
//   node bin/setup.mjs --after-install  called by npm after an install: only the browser, and never fails
import { spawn } from 'node:child_process';
import { existsSync, readFileSync, realpathSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { fetchBrowser, hasPackagedBrowser } from './fetch-browser.mjs';
import { findBrowser, findOwnBrowser, noBrowser } from './find-browser.mjs';
import { withLock } from './lock.mjs';

/** Set while we run npm ourselves, so that its postinstall does not do what we are about to do. */
const ourInstall = 'KOMMUNEN_IM_FOKUS_SETUP';
const root = fileURLToPath(new URL('..', import.meta.url));
const lock = path.join(root, '.cache/setup.lock');

/**
 * Installs the npm packages when they are missing or differ from the lock file, and then the browser where there is none,
 * because afterwards everything must work without a network.
 * @returns {Promise<boolean>} false after it has said what went wrong
 */
export async function ensureInstalled() {
  if (isInstalled()) return true;
  return await withLock(lock, async () => {
    if (isInstalled()) return true;
    const why = existsSync(path.join(root, 'node_modules')) ? 'passen nicht mehr zu package-lock.json' : 'fehlen noch';
    console.log(`Die benötigten npm-Pakete ${why}: Sie werden jetzt installiert (npm ci, etwa eine halbe Minute) …`);
    const result = await runNpm(['ci', '--include=dev'], root);
    if (result.code !== 0) {
      console.error(result.output.trim());
      console.error(
        'Die Installation ist gescheitert. Besteht eine Verbindung zum npm-Register? Die Meldung von npm steht darüber.',
      );
      return false;
    }
    await provideBrowser(true);
    return true;
  });
}

/**
 * Sees to it that there is a browser to print and test with.
 * @returns {Promise<boolean>} false after it has said what is missing
 */
export async function ensureBrowser() {
  if (findBrowser().kind === 'found') return true;
  return await withLock(lock, () => provideBrowser(false));
}

/**
 * Tests run in a browser of a known version, which also opens a page in half the time that a whole one takes. Where it cannot
 * be had, they run in the one that is there.
 * @returns {Promise<boolean>} false after it has said what is missing
 */
async function ensureOwnBrowser() {
  const isAsItIs = process.env['CHROME_PATH'] || findOwnBrowser() || !hasPackagedBrowser();
  if (!isAsItIs)
    await withLock(lock, async () => findOwnBrowser() ?? (await fetchOwnBrowser('Für die Tests wird Chromium')));
  return await ensureBrowser();
}

/**
 * @param {boolean} optional after an install a browser is a bonus: one line, no failure
 */
async function provideBrowser(optional) {
  const search = findBrowser();
  if (search.kind === 'found') return true;
  const complain = (/** @type {string} */ message, /** @type {string} */ hint) => {
    if (optional) console.log(`${message} (Nur für PDF-Export und Tests nötig; »npm test« holt das nach.)`);
    else console.error(`${message}\n    ${hint}`);
    return false;
  };
  if (search.kind === 'error') return complain(search.message, search.hint);
  if (search.refused)
    return complain('Die Umgebungsvariable CHROME_PATH steht auf »none«: kein Browser.', noBrowser.hint);
  if (!hasPackagedBrowser()) return complain(noBrowser.message, noBrowser.hint);
  const problem = await fetchOwnBrowser('Kein Browser gefunden: Chromium wird');
  return problem === undefined || complain(problem, noBrowser.hint);
}

/**
 * @param {string} why beginning of a German sentence
 * @returns {Promise<string | undefined>} what went wrong
 */
async function fetchOwnBrowser(why) {
  console.log(`${why} einmalig aus dem npm-Register geholt (75 MB, etwa 20 Sekunden) …`);
  try {
    const started = performance.now();
    const folder = await fetchBrowser(root, runNpm);
    const seconds = ((performance.now() - started) / 1000).toFixed(0);
    console.log(`Chromium liegt nach ${seconds} s in ${path.relative(root, folder)}.`);
    return undefined;
  } catch (error) {
    return `Chromium ließ sich nicht holen: ${firstLine(error)}`;
  }
}

/**
 * Whether what npm says it installed is what the lock file asks for. npm writes its list last, so that a broken install
 * has none. Packages for other platforms may be absent.
 * @param {string} folder
 */
export function isInstalled(folder = root) {
  const wanted = readPackages(path.join(folder, 'package-lock.json'));
  const installed = readPackages(path.join(folder, 'node_modules/.package-lock.json'));
  if (!wanted || !installed) return false;
  return Object.entries(wanted).every(([name, { version, integrity, optional }]) => {
    const there = installed[name];
    if (!there) return name === '' || optional === true;
    return there.version === version && (!integrity || !there.integrity || there.integrity === integrity);
  });
}

/**
 * @param {string} file
 * @returns {Readonly<Record<string, { version?: string, integrity?: string, optional?: boolean }>> | undefined}
 */
function readPackages(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages;
  } catch {
    return undefined;
  }
}

/**
 * Runs npm and keeps what it says.
 * @param {readonly string[]} args
 * @param {string} cwd
 * @returns {Promise<{ code: number, output: string }>}
 */
export function runNpm(args, cwd) {
  const quiet = ['--no-audit', '--no-fund', '--no-update-notifier', '--loglevel=error'];
  /** @type {NodeJS.ProcessEnv} */
  const env = { ...process.env, [ourInstall]: '1' };
  // An outer `npm install --global`, `--dry-run` or `--prefix` must not reach the inner one.
  for (const name of ['global', 'dry_run', 'prefix', 'local_prefix', 'package_lock_only'])
    delete env[`npm_config_${name}`];
  const script = npmScript();
  const child = spawn(script ? process.execPath : 'npm', [...(script ? [script] : []), ...args, ...quiet], {
    cwd,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
    shell: !script && process.platform === 'win32',
  });
  return new Promise((resolve) => {
    let output = '';
    const keep = (/** @type {Buffer} */ chunk) => {
      output += chunk;
    };
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    child.on('error', (error) => resolve({ code: 1, output: String(error) }));
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
  });
}

/** npm's own script: Node can start it on every platform, while `npm.cmd` needs a shell. */
function npmScript() {
  const bin = path.dirname(process.execPath);
  const inModules = 'node_modules/npm/bin/npm-cli.js';
  const candidates = [process.env['npm_execpath'], path.join(bin, inModules), path.join(bin, '../lib', inModules)];
  return candidates.find((file) => file?.endsWith('npm-cli.js') && existsSync(file));
}

/** @param {unknown} error */
function firstLine(error) {
  return String(error instanceof Error ? error.message : error).split('\n', 1)[0];
}

/** @param {readonly string[]} flags */
async function main(flags) {
  if (flags.includes('--after-install')) {
    if (process.env[ourInstall]) return true;
    await withLock(lock, () => provideBrowser(true));
    return true;
  }
  if (!(await ensureInstalled())) return false;
  if (flags.includes('--own-browser')) return await ensureOwnBrowser();
  return !flags.includes('--browser') || (await ensureBrowser());
}

const started = process.argv[1] ?? '';
if (existsSync(started) && realpathSync(started) === fileURLToPath(import.meta.url)) {
  const flags = process.argv.slice(2);
  const done = await main(flags).catch((error) => {
    console.error(`Die Einrichtung ist gescheitert: ${firstLine(error)}`);
    return flags.includes('--after-install');
  });
  process.exitCode = done ? 0 : 1;
}
