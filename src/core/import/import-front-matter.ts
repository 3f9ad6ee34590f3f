import { type FrontMatterEntry, readFrontMatter } from '../front-matter.ts';
import { isForeignTheme } from '../themes.ts';
import { type Importing, report } from './importing.ts';

export interface ImportedHead {
  readonly entries: readonly FrontMatterEntry[];
  /** The lines that are kept, as they stand. */
  readonly lines: readonly string[];
  /** How many lines of the file it took. */
  readonly lineCount: number;
}

const kept = new Set(
  'title subtitle author event date lang license slug separator verticalSeparator notesSeparator theme'.split(' '),
);

const hints: Readonly<Record<string, string>> = {
  theme: 'Das Aussehen bestimmen hier theme (standard oder kern), accent und logo.',
  paginate: 'Jede Folie hat hier eine Zahl.',
  header: 'Kopfzeilen gibt es nicht; ein Logo nennt logo im Kopf der ersten Datei.',
  footer: 'Fußzeilen gibt es nicht; Veranstaltung und Tag nennen event und date.',
  size: 'Folien sind hier immer 16 : 9.',
  css: 'Eigene Formatvorlagen gibt es nicht; Farben setzen accent und accentDark.',
  style: 'Eigene Formatvorlagen gibt es nicht; Farben setzen accent und accentDark.',
  scripts: 'Skripte laufen hier nicht.',
  src: 'Importieren Sie diese Datei für sich und legen Sie beide in einen Ordner.',
};

/** Keeps what means the same here, says what does not. `handled` are the keys that the caller sees to. */
export function importFrontMatter(
  texts: readonly string[],
  handled: ReadonlySet<string>,
  importing: Importing,
): ImportedHead {
  const { entries, lineCount, findings } = readFrontMatter(importing.file, texts);
  importing.findings.push(...findings);
  if (findings.length > 0) return { entries: [], lines: texts.slice(1, lineCount - 1), lineCount };
  const lines: string[] = [];
  for (const [index, entry] of entries.entries()) {
    const end = entries[index + 1]?.position.line ?? lineCount;
    const own = texts.slice(entry.position.line - 1, end - 1);
    const isOwn = kept.has(entry.key) && !(entry.key === 'theme' && isForeignTheme(String(entry.value)));
    const minutes =
      entry.key === 'duration' ? /^(\d+(?:\.\d+)?)\s*(?:min)?$/.exec(String(entry.value))?.[1] : undefined;
    if (isOwn) lines.push(...own);
    else if (minutes !== undefined) lines.push(`duration: ${minutes}`);
    else if (!handled.has(entry.key)) reportEntry(entry, own.join('\n'), importing);
  }
  return { entries, lines, lineCount };
}

/** A setting that means nothing here. */
export function reportEntry({ key, position }: FrontMatterEntry, source: string, importing: Importing): void {
  const hint = hints[key.replace(/^[_$]/, '')] ?? 'Diese Angabe gibt es hier nicht.';
  report(importing, position.line, 'warning', source, hint);
}
