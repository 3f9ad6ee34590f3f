import { createHash } from 'node:crypto';
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const cache = path.join(root, '.cache');
/** Days after which code that nobody has started is thrown away: a server may still want to load a part of it. */
const keptFor = 2;

/**
 * Imports a TypeScript module of this project, hands it to `use`, and waits for that.
 * Its code is bundled once for each state of its sources and then loads in 50 ms; bundling takes 0.2 s, where running each module by
 * itself took over one second.
 * @template T
 * @param {string} file from the project's root: `src/build/cli.ts`
 * @param {(module: any) => Promise<T>} use
 * @returns {Promise<T>}
 */
export async function loadTypeScript(file, use) {
  const name = path.basename(file, '.ts');
  const folder = findBundle(name) ?? (await makeBundle(name, path.join(root, file)));
  stayYoung(folder);
  process.setSourceMapsEnabled(true);
  return use(await import(pathToFileURL(path.join(folder, `${name}.mjs`)).href));
}

/**
 * On a disk that cannot be written to it is read all the same.
 * @param {string} folder
 */
function stayYoung(folder) {
  const now = new Date();
  try {
    utimesSync(folder, now, now);
  } catch {
    // Nobody tidies up there either.
  }
}

/**
 * The bundle of the sources as they are now, if there is one. What it was made of is known from the last time.
 * @param {string} name
 */
function findBundle(name) {
  try {
    /** @type {string[]} */
    const sources = JSON.parse(readFileSync(sourcesFile(name), 'utf8'));
    const folder = bundleFolder(name, sources);
    return statSync(path.join(folder, `${name}.mjs`)).isFile() ? folder : undefined;
  } catch {
    return undefined;
  }
}

/** @param {string} name */
function sourcesFile(name) {
  return path.join(cache, `code-${name}.json`);
}

/**
 * Named after the state of its sources. Two folders below the root, as they are: they find their way to it from where they are.
 * @param {string} name
 * @param {readonly string[]} sources absolute paths
 */
function bundleFolder(name, sources) {
  const hash = createHash('sha256').update(root);
  for (const source of [fileURLToPath(import.meta.url), path.join(root, 'package-lock.json'), ...sources]) {
    const { mtimeMs, size } = statSync(source);
    hash.update(`${source} ${mtimeMs} ${size}\n`);
  }
  return path.join(cache, `code-${name}-${hash.digest('hex').slice(0, 16)}`);
}

/**
 * @param {string} name
 * @param {string} input
 */
async function makeBundle(name, input) {
  mkdirSync(cache, { recursive: true });
  removeOld();
  const made = mkdtempSync(path.join(cache, 'new-code-'));
  try {
    const sources = await bundle({ [name]: input, 'pdf-worker': path.join(root, 'src/build/pdf-worker.ts') }, made);
    const folder = bundleFolder(name, sources);
    // Who has installed this need not be who uses it.
    chmodSync(made, 0o755);
    // Where another process was quicker, its bundle is the same.
    if (statSync(folder, { throwIfNoEntry: false }) === undefined) renameSync(made, folder);
    const list = `${made}.json`;
    writeFileSync(list, JSON.stringify(sources));
    renameSync(list, sourcesFile(name));
    return folder;
  } finally {
    rmSync(made, { recursive: true, force: true });
  }
}

/**
 * Comes to the absolute paths of all that was bundled.
 * @param {Record<string, string>} input
 * @param {string} dir
 */
async function bundle(input, dir) {
  const { rolldown } = await import('rolldown');
  const bundled = await rolldown({
    input,
    platform: 'node',
    logLevel: 'silent',
    external: (id, from = '') => !isBundled(id, from),
    plugins: [{ name: 'bin', resolveId: (id, from) => resolveBin(id, from) }],
  });
  try {
    await bundled.write({ dir, entryFileNames: '[name].mjs', chunkFileNames: '[name]-[hash].mjs', sourcemap: true });
    return (await bundled.watchFiles).filter((file) => path.isAbsolute(file)).sort();
  } finally {
    await bundled.close();
  }
}

/**
 * Our own code, and one package that would load 250 modules.
 * @param {string} id
 * @param {string} from
 */
function isBundled(id, from) {
  return /^\.|^@cantoo\/pdf-lib/.test(id) || path.isAbsolute(id) || /[\\/]node_modules[\\/]/.test(from);
}

/**
 * What runs before anything is installed stays where it is; from the bundle it is found by its whole address.
 * @param {string} id
 * @param {string | undefined} from
 */
function resolveBin(id, from) {
  if (from === undefined || !/^\.\.?\/.*\bbin\/[^/]+\.mjs$/.test(id) || /[\\/]node_modules[\\/]/.test(from))
    return null;
  return { id: pathToFileURL(path.resolve(path.dirname(from), id)).href, external: true };
}

function removeOld() {
  const oldest = Date.now() - keptFor * 24 * 60 * 60 * 1000;
  for (const name of readdirSync(cache)) {
    const folder = path.join(cache, name);
    // It may be gone by now: other processes tidy up as well.
    const found = statSync(folder, { throwIfNoEntry: false });
    const isOld = found?.isDirectory() && found.mtimeMs < oldest;
    if (isOld && /^(?:new-)?code-/.test(name)) rmSync(folder, { recursive: true, force: true });
  }
}
