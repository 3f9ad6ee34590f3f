import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, statSync, utimesSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const cache = path.join(root, '.cache');
/** Days after which code that nobody has started is thrown away: a server may still want to load a part of it. */
const keptFor = 7;

/**
 * Imports a TypeScript module of this project, hands it to `use`, and waits for that.
 * Its code is bundled once for each state of the sources and then loads in 50 ms; bundling takes 0.2 s, where running each module by
 * itself took over one second.
 * @template T
 * @param {string} file from the project's root: `src/build/cli.ts`
 * @param {(module: any) => Promise<T>} use
 * @returns {Promise<T>}
 */
export async function loadTypeScript(file, use) {
  const name = path.basename(file, '.ts');
  // Two folders below the root, as the sources are: they find their way to it from where they are.
  const folder = path.join(cache, `code-${name}-${stateOfSources()}`);
  if (!existsSync(folder)) await bundle(path.join(root, file), folder);
  const now = new Date();
  utimesSync(folder, now, now);
  process.setSourceMapsEnabled(true);
  return use(await import(pathToFileURL(path.join(folder, `${name}.mjs`)).href));
}

/** Tells one state of all that may be bundled from any other. */
function stateOfSources() {
  const hash = createHash('sha256').update(root);
  for (const folder of ['src', 'bench']) {
    for (const entry of readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' }).sort()) {
      if (!entry.endsWith('.ts')) continue;
      const { mtimeMs, size } = statSync(path.join(root, folder, entry));
      hash.update(`${entry} ${mtimeMs} ${size}\n`);
    }
  }
  hash.update(String(statSync(path.join(root, 'package-lock.json')).mtimeMs));
  return hash.digest('hex').slice(0, 16);
}

/**
 * @param {string} input
 * @param {string} folder
 */
async function bundle(input, folder) {
  const { rolldown } = await import('rolldown');
  mkdirSync(cache, { recursive: true });
  removeOld();
  const made = mkdtempSync(path.join(cache, 'new-code-'));
  const bundled = await rolldown({
    input: { [path.basename(input, '.ts')]: input, 'pdf-worker': path.join(root, 'src/build/pdf-worker.ts') },
    platform: 'node',
    logLevel: 'silent',
    external: (id, from = '') => !isBundled(id, from),
    plugins: [{ name: 'bin', resolveId: (id, from) => resolveBin(id, from) }],
  });
  await bundled.write({
    dir: made,
    entryFileNames: '[name].mjs',
    chunkFileNames: '[name]-[hash].mjs',
    sourcemap: true,
  });
  await bundled.close();
  try {
    renameSync(made, folder);
  } catch (error) {
    rmSync(made, { recursive: true, force: true });
    // Another process was quicker.
    if (!existsSync(folder)) throw error;
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
    if (/^(?:new-)?code-/.test(name) && statSync(folder).mtimeMs < oldest)
      rmSync(folder, { recursive: true, force: true });
  }
}
