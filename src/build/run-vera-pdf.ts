import { execFile } from 'node:child_process';
import { delimiter, isAbsolute, join } from 'node:path';
import { isRunnable } from '../../bin/find-browser.mjs';
import { parseVeraPdfReport, type VeraPdfVerdict } from '../pdf/check/compare-vera-pdf.ts';
import { ExportError } from './export-error.ts';

/** Reports of long documents are long. */
const maxBuffer = 256 * 1024 * 1024;
const onWindows = process.platform === 'win32';

/**
 * What veraPDF says of a file, where it is installed; nothing where it is not.
 * @throws ExportError when it is there and fails
 */
export async function runVeraPdf(path: string): Promise<VeraPdfVerdict | undefined> {
  const program = findOnPath(onWindows ? ['verapdf.bat', 'verapdf.exe'] : ['verapdf']);
  if (program === undefined) return undefined;
  const verdict = parseVeraPdfReport(await run(program, ['--flavour', 'ua1', '--format', 'xml', path]));
  if (verdict !== undefined) return verdict;
  throw new ExportError(
    'veraPDF ist da, hat aber keinen Bericht geschrieben.',
    `Was es sagt, zeigt: verapdf --flavour ua1 "${path}"`,
  );
}

/** Folders that depend on where one stands do not count. */
function findOnPath(names: readonly string[]): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter(isAbsolute);
  return folders.flatMap((folder) => names.map((name) => join(folder, name))).find(isRunnable);
}

/** What it prints. It exits with 1 for a file that does not conform: only the report counts. */
function run(program: string, args: readonly string[]): Promise<string> {
  // Windows runs a .bat in a shell only, and that wants its words in quotes.
  const quote = (word: string) => (onWindows ? `"${word}"` : word);
  return new Promise((resolve) => {
    execFile(quote(program), args.map(quote), { maxBuffer, shell: onWindows }, (_, out) => resolve(out));
  });
}
