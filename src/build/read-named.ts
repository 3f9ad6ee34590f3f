import { ExportError } from './export-error.ts';
import { gone, readRegularFile } from './read-regular-file.ts';

/**
 * Reads a file (absolute path) that was named on the command line.
 * @param shown how it was named there
 * @throws ExportError where it cannot be read
 */
export async function readNamed(path: string, shown: string): Promise<Buffer> {
  const read = await readRegularFile(path);
  if ('bytes' in read) return read.bytes;
  const { reason, hint } = read.trouble;
  if (read.trouble === gone) throw new ExportError(`Die Datei »${shown}« gibt es nicht.`, 'Stimmen Ordner und Name?');
  throw new ExportError(`Die Datei »${shown}« lässt sich nicht lesen: ${reason}`, hint);
}
