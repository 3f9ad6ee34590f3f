import { stat } from 'node:fs/promises';
import { basename, dirname, extname, join, resolve } from 'node:path';
import { formatNames } from '../core/import/foreign-format.ts';
import { type ImportedDeck, importDeck } from '../core/import/import-deck.ts';
import { listImages } from '../core/list-images.ts';
import { parseDeck } from '../core/parse-deck.ts';
import { decodeText } from './decode-text.ts';
import { ExportError } from './export-error.ts';
import { formatCount } from './format-number.ts';
import { readNamed } from './read-named.ts';
import { shortPath } from './short-path.ts';
import { countFindings, showFindings } from './show-findings.ts';
import { defineVerb } from './verb.ts';
import { writeWholeFiles } from './write-whole-file.ts';

/** A deck of text is never so large; a video is. */
const largestFile = 20_000_000;

export const importVerb = defineVerb({
  name: 'import',
  script: 'npm run import',
  summary: 'macht aus einem Vortrag für Marp, Slidev, reveal-md oder reveal.js einen für dieses Programm',
  description:
    'Liest einen Vortrag, der für Marp, Slidev, reveal-md oder reveal.js (HTML) geschrieben ist, und\n' +
    'schreibt ihn in unserer Schreibweise als <datei>-importiert.md daneben. Ein Bericht nennt mit\n' +
    'Zeile, was geändert und was nicht übernommen wurde. Das Original bleibt, wie es ist;\n' +
    'überschrieben wird nichts.',
  files: '<Datei>',
  options: {
    out: { type: 'string', value: '<Ordner>', help: 'in diesen Ordner schreiben statt neben das Original' },
  },
  async run({ places, values }, { cwd, out }) {
    const source = onlyPlace(places);
    const text = await readForeign(source, shortPath(source, cwd));
    const imported = importDeck({ name: basename(source), text });
    const folder = values.out === undefined ? dirname(source) : resolve(cwd, values.out);
    const target = join(folder, targetName(source, values.out !== undefined));
    if (await stat(target).catch(() => undefined)) throw overwrites(shortPath(target, cwd));
    await writeWholeFiles(
      imported.files.map((file) => ({ path: target, data: file.text, replaces: 'nothing' as const })),
    );
    out.write(describeImport(imported, source, target, cwd));
    return 0;
  },
});

function onlyPlace(places: readonly string[]): string {
  const [source, ...others] = places;
  const example = 'So ist es gemeint: npm run import -- mein-vortrag.md';
  if (source === undefined) throw new ExportError('Es fehlt die Datei.', example);
  if (others.length > 0) throw new ExportError('Importiert wird eine Datei nach der anderen.', example);
  return source;
}

async function readForeign(path: string, name: string): Promise<string> {
  const stats = await stat(path).catch(() => undefined);
  if (stats && (!stats.isFile() || stats.size > largestFile)) {
    throw new ExportError(`»${name}« ist keine Textdatei.`, 'Nennen Sie die .md- oder .html-Datei des Vortrags.');
  }
  const { text, trouble } = decodeText(await readNamed(path, name));
  if (trouble) throw new ExportError(`»${name}«: ${trouble.message}`, trouble.hint);
  return text;
}

function targetName(source: string, isElsewhere: boolean): string {
  const name = basename(source, extname(source));
  return isElsewhere ? `${name}.md` : `${name}-importiert.md`;
}

function overwrites(name: string): ExportError {
  const hint = 'Benennen Sie sie um, oder nennen Sie mit --out einen anderen Ordner.';
  return new ExportError(`»${name}« gibt es schon.`, hint);
}

function describeImport(imported: ImportedDeck, source: string, target: string, cwd: string): string {
  const { format, files, findings } = imported;
  const { deck } = parseDeck(files);
  const short = shortPath(target, cwd);
  const slides = formatCount(deck.slides.length, 'Folie', 'Folien');
  const lines = [
    `${shortPath(source, cwd)} (${formatNames[format]}) → ${short}: ${slides}.`,
    findings.length === 0 ? 'Alles wurde übernommen.' : `${countFindings(findings)}, mit Zeilen des Originals:`,
    '',
  ];
  const places = showFindings(findings, dirname(source), cwd);
  const pictures = dirname(source) === dirname(target) ? [] : [...new Set(listImages(deck).map(({ src }) => src))];
  const local = pictures.filter((src) => !/^(?:[a-z]+:|\/\/)/i.test(src));
  const copy = local.length === 0 ? [] : [`Kopieren Sie auch diese Bilder: ${local.join(', ')}`];
  const next = `Weiter geht es mit: npm run check:deck -- "${short}"`;
  return [...lines, ...(places === '' ? [] : [places]), ...copy, next, ''].join('\n');
}
