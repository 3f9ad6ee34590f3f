import { basename } from 'node:path';
import { ExportError } from './export-error.ts';
import { shortPath } from './short-path.ts';
import { defineVerb } from './verb.ts';
import { writeNewDeck } from './write-new-deck.ts';

export const newVerb = defineVerb({
  name: 'new',
  script: 'npm run new',
  summary: 'legt einen kleinen Vortrag an, der die Layouts zeigt und erklärt',
  description:
    'Legt einen Ordner mit einem kleinen Vortrag an: eine Datei für jede Folie, jede mit einem anderen\n' +
    'Layout und einer Erklärung, die im Vortrag nicht erscheint. Schreiben Sie Ihren Text an seine\n' +
    'Stelle. In einen Ordner, in dem schon etwas liegt, wird nichts geschrieben.',
  files: '<Ordner>',
  options: {},
  async run({ places }, { cwd, out }) {
    const [folder, ...others] = places;
    const example = 'So ist es gemeint: npm run new -- mein-vortrag';
    if (folder === undefined) throw new ExportError('Es fehlt der Name des neuen Ordners.', example);
    if (others.length > 0) {
      const hint = 'Einen Namen mit Leerzeichen bitte in Anführungszeichen setzen.';
      throw new ExportError('Angelegt wird ein Ordner nach dem anderen.', hint);
    }
    const names = await writeNewDeck(folder, new Date());
    out.write(describeNext(names.length, folder, cwd));
    return 0;
  },
});

function describeNext(count: number, path: string, cwd: string): string {
  const folder = quote(shortPath(path, cwd) || '.');
  return [
    `${count} Folien angelegt in »${basename(path)}«. So geht es weiter:`,
    '',
    `npm start -- ${folder}`,
    '    zeigt den Vortrag. Öffnen Sie die Dateien in einem Texteditor; was Sie speichern, erscheint sofort.',
    `npm run check:deck -- ${folder}`,
    '    sagt, was noch nicht stimmt.',
    `npm run export -- ${folder}`,
    '    macht daraus die Datei zum Vortragen und die PDFs, im Ordner dist.',
    '',
    'Alles, was auf einer Folie gehen kann, steht in docs/schreiben.md.',
    '',
  ].join('\n');
}

/** As a shell takes it. */
function quote(path: string): string {
  return /^[\p{L}\d_./\\:-]+$/u.test(path) ? path : `"${path}"`;
}
