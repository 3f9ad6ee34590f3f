import { resolve } from 'node:path';
import { type ExportedFile, exportDeck } from './export-deck.ts';
import { ExportError } from './export-error.ts';
import { formatDuration, formatSize } from './format-number.ts';
import { type HandoutOptions, slidesPerPage } from './handout-document.ts';
import { startPdfMakerBeside } from './make-pdfs-beside.ts';
import { createProgress } from './progress.ts';
import { projectPath } from './project.ts';
import { shortPath } from './short-path.ts';
import { countFindings, showFindings } from './show-findings.ts';
import { defineVerb } from './verb.ts';

export const exportVerb = defineVerb({
  name: 'export',
  script: 'npm run export',
  summary: 'schreibt den Vortrag als eine HTML-Datei, Folien und Handout als PDF',
  description:
    'Schreibt <name>.html (alles in einer Datei, läuft ohne Netz), <name>-folien.pdf und\n' +
    '<name>-handout.pdf (A4, Folien mit Notizen).\n' +
    'Solange ein Fehler im Text steht, wird nichts geschrieben; alte Dateien bleiben dann, wie sie sind.',
  options: {
    out: { type: 'string', value: '<Ordner>', help: 'wohin geschrieben wird (sonst: dist in diesem Projekt)' },
    browser: {
      type: 'string',
      value: '<Pfad>',
      help: 'Browser, der das PDF druckt (sonst: Edge, Chrome oder Chromium);\n»none«: keinen benutzen',
    },
    pdf: { type: 'boolean', negatable: true, help: 'nur die HTML-Datei schreiben' },
    edition: {
      type: 'string',
      value: '<Fassung>',
      help: '»speaker«: mit Notizen (Vorgabe);\n»audience«: ohne, als <name>-ohne-notizen.html',
    },
    steps: { type: 'boolean', help: 'im PDF der Folien eine Seite für jeden Schritt statt für jede Folie' },
    'per-page': {
      type: 'string',
      value: '<Zahl>',
      help: 'höchstens so viele Folien auf einer Seite des Handouts: 1 (Vorgabe), 2, 3\noder 6; bei 6 stehen die Bilder allein',
    },
    handout: { type: 'boolean', negatable: true, help: 'kein Handout schreiben' },
    lines: { type: 'boolean', help: 'im Handout Schreiblinien statt der Notizen (Vorgabe bei »audience«)' },
  },
  async run({ source, values }, { cwd, out: stdout, err: stderr }) {
    const { out, browser, pdf, lines, steps, handout = true } = values;
    const started = performance.now();
    const perPage = readPerPage(values['per-page']);
    const edition = readEdition(values.edition);
    const { folder, findings, files, browserMissing } = await exportDeck({
      source,
      out: out === undefined ? projectPath('dist') : resolve(cwd, out),
      ...(browser !== undefined && { browser }),
      ...(pdf !== undefined && { pdf }),
      edition,
      ...(steps !== undefined && { steps }),
      handout: handout && { perPage, ...(lines !== undefined && { lines }) },
      progress: createProgress(stdout),
      startPdfMaker: startPdfMakerBeside,
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

function readPerPage(text = '1'): HandoutOptions['perPage'] {
  const found = slidesPerPage.find((count) => String(count) === text);
  if (found !== undefined) return found;
  throw new ExportError(
    `»${text}« Folien auf einer Seite gibt es nicht.`,
    `Möglich sind ${slidesPerPage.slice(0, -1).join(', ')} und ${slidesPerPage.at(-1)}: --per-page 3`,
  );
}

function readEdition(text = 'speaker'): 'speaker' | 'audience' {
  if (text === 'speaker' || text === 'audience') return text;
  throw new ExportError(
    `Die Fassung »${text}« gibt es nicht.`,
    'Es gibt »speaker« (mit Notizen) und »audience« (ohne): --edition audience',
  );
}

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
