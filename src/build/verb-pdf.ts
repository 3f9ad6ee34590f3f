import { resolve } from 'node:path';
import { compareWithVeraPdf } from '../pdf/check/compare-vera-pdf.ts';
import type { PdfFinding } from '../pdf/check/pdf-finding.ts';
import { personConditions } from '../pdf/check/person-conditions.ts';
import { renderLeftToPeople, renderPdfFindings } from '../pdf/check/render-pdf-report.ts';
import { ExportError } from './export-error.ts';
import { formatCount } from './format-number.ts';
import { readNamed } from './read-named.ts';
import { runVeraPdf } from './run-vera-pdf.ts';
import { shortPath } from './short-path.ts';
import { defineVerb } from './verb.ts';

/** What was found in one file. */
interface CheckedPdf {
  readonly file: string;
  readonly findings: readonly PdfFinding[];
  /** Where veraPDF is of another opinion; absent where it is not installed. */
  readonly differences?: readonly string[];
}

export const pdfVerb = defineVerb({
  name: 'pdf',
  script: 'npm run check:pdf',
  summary: 'prüft PDF-Dateien auf Barrierefreiheit (PDF/UA-1)',
  description:
    'Prüft beliebige PDF-Dateien auf alles, was ein Programm von PDF/UA-1 beurteilen kann: die Bedingungen\n' +
    'des Matterhorn-Protokolls 1.1 mit ihrer Nummer, dazu eigene. Nennt Seite, Element und Text.\n' +
    'Ist veraPDF installiert, prüft es mit; wo beide nicht übereinstimmen, steht es dabei.',
  files: '<PDF-Datei> …',
  options: {
    deck: {
      type: 'string',
      value: '<Ordner>',
      help: 'Vortrag, aus dem Folien oder Handout stammen:\nJedes Zeichen muss getaggt sein',
    },
    json: { type: 'boolean', help: 'als JSON ausgeben, für Programme' },
    people: { type: 'boolean', help: 'auch zeigen, was nur Menschen beurteilen können' },
  },
  async run({ places, values: { deck, json, people } }, { cwd, out }) {
    if (places.length === 0)
      throw new ExportError(
        'Es fehlt die PDF-Datei.',
        'So ist es gemeint: npm run check:pdf -- dist/vortrag-folien.pdf',
      );
    const checked: CheckedPdf[] = [];
    for (const path of places) checked.push(await checkFile(path, cwd, deck && resolve(cwd, deck)));
    if (json) out.write(`${JSON.stringify({ files: checked, leftToPeople: personConditions }, null, 2)}\n`);
    else out.write(checked.map(renderFile).join('\n') + (people ? `\n${renderLeftToPeople()}` : leftToPeople));
    return checked.every(({ findings, differences = [] }) => findings.length + differences.length === 0) ? 0 : 1;
  },
});

const leftToPeople =
  `\nDas ist kein Siegel: ${personConditions.length} Bedingungen können nur Menschen beurteilen, etwa ob Alternativtexte,\n` +
  'Reihenfolge und Sprachen stimmen. Welche, zeigt --people.\n';

async function checkFile(path: string, cwd: string, deck: string | undefined): Promise<CheckedPdf> {
  const bytes = await readNamed(path, shortPath(path, cwd));
  // What reads PDFs and decks is loaded only where it is needed.
  const { checkPdfUa } = await import('../pdf/check-pdf-ua.ts');
  const findings = [...(await checkPdfUa(bytes))];
  if (deck !== undefined) {
    const { checkCompleteness } = await import('./check-completeness.ts');
    findings.push(...(await checkCompleteness(bytes, deck)));
  }
  const verdict = await runVeraPdf(path);
  const file = shortPath(path, cwd);
  return { file, findings, ...(verdict && { differences: compareWithVeraPdf(findings, verdict) }) };
}

function renderFile({ file, findings, differences }: CheckedPdf): string {
  const found = findings.length === 0 ? 'keine Befunde' : formatCount(findings.length, 'Befund', 'Befunde');
  const agreement = differences?.length === 0 ? ' veraPDF kommt zum selben Ergebnis.\n' : '';
  const listed = differences?.map((difference) => `    ${difference}\n`).join('') ?? '';
  return (
    `${renderPdfFindings(findings)}${findings.length > 0 ? '\n' : ''}${file}: ${found}.\n${agreement.trimStart()}` +
    (listed === '' ? '' : `veraPDF ist anderer Meinung:\n${listed}`)
  );
}
