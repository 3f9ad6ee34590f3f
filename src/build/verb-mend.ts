import { resolve } from 'node:path';
import { renderPdfFindings } from '../pdf/check/render-pdf-report.ts';
import { checkPdfUa } from '../pdf/check-pdf-ua.ts';
import { ExportError } from './export-error.ts';
import { formatCount } from './format-number.ts';
import { mendPrinted } from './mend-printed.ts';
import { readNamed } from './read-named.ts';
import { shortPath } from './short-path.ts';
import { defineVerb } from './verb.ts';
import { writeWholeFiles } from './write-whole-file.ts';

export const mendVerb = defineVerb({
  name: 'mend',
  script: 'npm run mend:pdf',
  summary: 'macht ein PDF, das Edge oder Chrome gedruckt hat, barrierefrei (PDF/UA-1)',
  description:
    'Ergänzt in PDF-Dateien, die Edge oder Chrome aus der HTML-Datei eines Vortrags gedruckt haben, was ihnen\n' +
    'für PDF/UA-1 fehlt, und prüft sie. Geschrieben wird <datei>-barrierefrei.pdf; die gedruckte Datei bleibt.\n' +
    'Schalten Sie beim Drucken »Kopf- und Fußzeilen« aus: Sonst stehen Datum und Dateipfad auf jeder Seite.',
  files: '<PDF-Datei> …',
  options: {
    out: { type: 'string', value: '<Datei>', help: 'wohin geschrieben wird; nur bei einer einzelnen Datei' },
  },
  async run({ places, values }, { cwd, out, err }) {
    const [first, ...others] = places;
    const example = 'So ist es gemeint: npm run mend:pdf -- "Mein Vortrag.pdf"';
    if (first === undefined) throw new ExportError('Es fehlt die PDF-Datei.', example);
    if (values.out !== undefined && others.length > 0)
      throw new ExportError(
        '--out geht nur mit einer einzelnen Datei.',
        'Lassen Sie --out weg, oder nennen Sie eine Datei.',
      );
    let code = 0;
    for (const path of places) {
      const target = values.out === undefined ? besides(path) : resolve(cwd, values.out);
      try {
        if (places.includes(target)) throw overwrites(shortPath(target, cwd));
        const report = await mendFile(path, target, (one) => shortPath(one, cwd));
        (report.isClean ? out : err).write(report.text);
        if (!report.isClean) code = 1;
      } catch (error) {
        // The others may do.
        if (!(error instanceof ExportError) || others.length === 0) throw error;
        err.write(`${error.message}\n    ${error.hint}\n`);
        code = 1;
      }
    }
    return code;
  },
});

function besides(path: string): string {
  return `${path.replace(/\.pdf$/i, '')}-barrierefrei.pdf`;
}

function overwrites(name: string): ExportError {
  return new ExportError(`»${name}« würde überschrieben.`, 'Nennen Sie mit --out eine andere Datei.');
}

/** What has findings left is not written: its name would say more than is true. */
async function mendFile(path: string, target: string, short: (path: string) => string) {
  const printed = await readNamed(path, short(path));
  if ((await checkPdfUa(printed)).length === 0)
    return { isClean: true, text: `${short(path)} ist schon barrierefrei: keine Befunde, nichts geschrieben.\n` };
  const mended = await mendPrinted(printed, short(path));
  const findings = await checkPdfUa(mended);
  if (findings.length > 0) {
    const count = formatCount(findings.length, 'Befund', 'Befunde');
    return { isClean: false, text: `${renderPdfFindings(findings)}\n${short(path)}: ${count}, nichts geschrieben.\n` };
  }
  await writeWholeFiles([{ path: target, data: mended }]);
  return { isClean: true, text: `${short(target)}: keine Befunde.\n` };
}
