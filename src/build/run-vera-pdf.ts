import { execFile } from 'node:child_process';
import { parseVeraPdfReport, type VeraPdfVerdict } from '../pdf/check/compare-vera-pdf.ts';
import { ExportError } from './export-error.ts';

/** Reports of long documents are long. */
const maxBuffer = 256 * 1024 * 1024;

/**
 * What veraPDF says of a file, where it is installed; nothing where it is not.
 * @throws ExportError when it is there and fails
 */
export function runVeraPdf(path: string): Promise<VeraPdfVerdict | undefined> {
  const program = process.platform === 'win32' ? 'verapdf.bat' : 'verapdf';
  const args = ['--flavour', 'ua1', '--format', 'xml', path];
  return new Promise((resolve, reject) => {
    // It exits with 1 for a file that does not conform: only the report counts.
    execFile(program, args, { maxBuffer, shell: process.platform === 'win32' }, (error, out) => {
      if (error?.code === 'ENOENT') resolve(undefined);
      const verdict = parseVeraPdfReport(out);
      if (verdict !== undefined) resolve(verdict);
      else
        reject(
          new ExportError(
            'veraPDF ist da, hat aber keinen Bericht geschrieben.',
            'Was es sagt, zeigt: verapdf --flavour ua1 <Datei>',
          ),
        );
    });
  });
}
