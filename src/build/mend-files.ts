import { realpath } from 'node:fs/promises';
import { join } from 'node:path';
import type { Finding } from '../core/finding.ts';
import { mendDeck } from '../core/mend-deck.ts';
import { decodeText } from './decode-text.ts';
import { ExportError } from './export-error.ts';
import type { LoadedDeck } from './load-deck.ts';
import { readNamed } from './read-named.ts';
import { writeWholeFiles } from './write-whole-file.ts';

interface MendedFiles {
  /** What was wrong and is not any more. */
  readonly mended: readonly Finding[];
  /** Absolute paths of the copies of what was there before. */
  readonly copies: readonly string[];
}

/**
 * Writes the deck's files again with all that is sure put right. Beside each that changes, its old bytes stay as
 * `<name>.sicherung`; they are on the disk before anything is written. All files are changed, or none.
 * @throws ExportError where a file is no UTF-8, was changed meanwhile, or cannot be written
 */
export async function mendFiles({ folder, files }: LoadedDeck): Promise<MendedFiles> {
  const { files: after, mended } = mendDeck(files);
  const changed = after.filter(({ text }, index) => text !== files[index]?.text);
  const staged = await Promise.all(
    changed.map(async ({ name, text }) => {
      // What a link leads to is changed, not the link.
      const named = join(folder, name);
      const path = await realpath(named).catch(() => named);
      const old = await readNamed(path, name);
      const before = files.find((file) => file.name === name)?.text;
      refuseForeign(name, old, before);
      const mark = old[0] === 0xef && old[1] === 0xbb && old[2] === 0xbf && !text.startsWith('\uFEFF') ? '\uFEFF' : '';
      return { path, data: mark + text, copy: `${path}.sicherung`, old };
    }),
  );
  await writeWholeFiles(staged.map(({ copy, old }) => ({ path: copy, data: old })));
  await writeWholeFiles(staged.map(({ path, data, old }) => ({ path, data, replaces: old })));
  return { mended, copies: staged.map(({ copy }) => copy) };
}

function refuseForeign(name: string, bytes: Uint8Array, expected: string | undefined): void {
  const { text, trouble } = decodeText(bytes);
  if (trouble) throw new ExportError(`»${name}« wird nicht geändert: ${trouble.message}`, trouble.hint);
  if (text === expected) return;
  throw new ExportError(`»${name}« wurde während der Prüfung geändert.`, 'Versuchen Sie es noch einmal.');
}
