import { resolve } from 'node:path';
import { type ExportedFile, exportDeck } from './export-deck.ts';
import { formatDuration, formatSize } from './format-number.ts';
import { createProgress } from './progress.ts';
import { projectPath } from './project.ts';
import { shortPath } from './short-path.ts';
import { countFindings, showFindings } from './show-findings.ts';
import { defineVerb } from './verb.ts';

export const exportVerb = defineVerb({
  name: 'export',
  script: 'npm run export',
  summary: 'schreibt den Vortrag als eine HTML-Datei und als PDF',
  description:
    'Schreibt <name>.html (alles in einer Datei, läuft ohne Netz) und <name>-folien.pdf.\n' +
    'Solange ein Fehler im Text steht, wird nichts geschrieben; alte Dateien bleiben dann, wie sie sind.',
  options: {
    out: { type: 'string', value: '<Ordner>', help: 'wohin geschrieben wird (sonst: dist in diesem Projekt)' },
    browser: {
      type: 'string',
      value: '<Pfad>',
      help: 'Browser, der das PDF druckt (sonst: Edge, Chrome oder Chromium);\n»none«: keinen benutzen',
    },
    pdf: { type: 'boolean', negatable: true, help: 'nur die HTML-Datei schreiben' },
  },
  async run({ source, values: { out, browser, pdf } }, { cwd, out: stdout, err: stderr }) {
    const started = performance.now();
    const { folder, findings, files, browserMissing } = await exportDeck({
      source,
      out: out === undefined ? projectPath('dist') : resolve(cwd, out),
      ...(browser !== undefined && { browser }),
      ...(pdf !== undefined && { pdf }),
      progress: createProgress(stdout),
    });
    stderr.write(showFindings(findings, folder, cwd));
    if (files.length === 0) {
      stderr.write(`\nNichts exportiert: ${countFindings(findings)}.\n`);
      return 1;
    }
    stdout.write(`\n${fileTable(files, cwd)}\nFertig nach ${formatDuration(performance.now() - started)}.\n`);
    if (browserMissing)
      stderr.write(browser === 'none' ? withoutPdf : '\nOhne PDF: Den Grund nennt die Meldung oben.\n');
    return 0;
  },
});

/** Where a browser was looked for and none found, all this has been said by the one who looked. */
const withoutPdf =
  '\nOhne PDF, weil kein Browser da ist, der es druckt.\n' +
  '    Die HTML-Datei lässt sich in jedem Browser öffnen und mit Strg+P als PDF drucken.\n';

function fileTable(files: readonly ExportedFile[], cwd: string): string {
  const rows = files.map(({ path, bytes, purpose }) => [shortPath(path, cwd), formatSize(bytes), purpose] as const);
  const widths = [0, 1].map((column) => Math.max(...rows.map((row) => (row[column] ?? '').length)));
  const line = ([path, size, purpose]: (typeof rows)[number]) =>
    `  ${path.padEnd(widths[0] ?? 0)}  ${size.padStart(widths[1] ?? 0)}  ${purpose}\n`;
  return rows.map(line).join('');
}
