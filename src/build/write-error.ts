import { codeOf } from './code-of.ts';
import { ExportError } from './export-error.ts';

const forbidden = 'Sie dürfen dort nicht schreiben, oder die Datei ist noch in einem anderen Programm geöffnet.';
const noFolder = 'Dort liegt eine Datei, wo ein Ordner sein müsste.';
const full = 'Auf dem Datenträger ist kein Platz mehr. Löschen Sie dort etwas, und versuchen Sie es noch einmal.';

const reasons: Readonly<Record<string, string>> = {
  EACCES: forbidden,
  EPERM: forbidden,
  EBUSY: 'Die Datei ist noch in einem anderen Programm geöffnet. Schließen Sie sie dort.',
  EEXIST: noFolder,
  ENOTDIR: noFolder,
  EISDIR: 'Dort liegt ein Ordner, der so heißt wie die Datei. Benennen Sie ihn um.',
  ENOSPC: full,
  EDQUOT:
    'Mehr Platz ist Ihnen auf diesem Datenträger nicht zugeteilt. Löschen Sie dort etwas, und versuchen Sie es noch einmal.',
  EFBIG: 'So große Dateien kann der Datenträger nicht aufnehmen. Schreiben Sie auf einen anderen.',
  EROFS: 'Der Datenträger lässt sich nicht beschreiben. Kopieren Sie den Ordner auf einen anderen.',
  ENAMETOOLONG: 'Der Name ist zu lang. Kürzen Sie ihn, oder schreiben Sie in einen anderen Ordner.',
  ENOENT: 'Den Ordner gibt es nicht mehr. Wurde er eben gelöscht oder umbenannt?',
  EMFILE: 'Es sind schon zu viele Dateien offen. Schließen Sie andere Programme, und versuchen Sie es noch einmal.',
};

/**
 * Does something that writes a file (absolute path).
 * @throws ExportError with what the system says of it, in German; what is no error of the system stays as it is
 */
export async function writing<T>(path: string, work: () => Promise<T>): Promise<T> {
  return work().catch((error: unknown) => {
    throw writeError(error, path);
  });
}

function writeError(error: unknown, path: string): unknown {
  const code = codeOf(error);
  if (!/^E[A-Z0-9]+$/.test(code)) return error;
  const hint = reasons[code] ?? `Das System meldet ${code}. Ist der Datenträger noch angeschlossen und in Ordnung?`;
  return new ExportError(`»${path}« lässt sich nicht schreiben.`, hint, { cause: error });
}
