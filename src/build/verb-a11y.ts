import { join, resolve } from 'node:path';
import { noBrowser } from '../../bin/find-browser.mjs';
import type { AccessibilityReport } from '../core/accessibility-report.ts';
import { formatBarrier } from '../core/barrier.ts';
import { renderAccessibilityReport } from '../core/render-accessibility-report.ts';
import { ExportError } from './export-error.ts';
import { formatCount, formatDuration } from './format-number.ts';
import { loadDeck } from './load-deck.ts';
import { createProgress } from './progress.ts';
import { projectPath } from './project.ts';
import { provideBrowser } from './provide-browser.ts';
import { shortPath } from './short-path.ts';
import { showFindings } from './show-findings.ts';
import { defineVerb } from './verb.ts';
import { writeWholeFiles } from './write-whole-file.ts';

export const a11yVerb = defineVerb({
  name: 'a11y',
  script: 'npm run check:a11y',
  summary: 'prüft, ob der Vortrag für alle zugänglich ist',
  description:
    'Geht jede Folie mit jedem Schritt in allen Ansichten durch, hell und dunkel, groß und klein,\n' +
    'mit axe-core (WCAG 2.2 AA) und eigenen Prüfungen. Nennt alles, was Menschen ausschließt,\n' +
    'mit Datei und Zeile, und schreibt zwei Berichte: barrierefreiheit.html zum Lesen und\n' +
    'barrierefreiheit.json für Programme.',
  options: {
    out: { type: 'string', value: '<Ordner>', help: 'wohin die Berichte kommen (sonst: reports in diesem Projekt)' },
    browser: {
      type: 'string',
      value: '<Pfad>',
      help: 'Browser, in dem geprüft wird (sonst: Edge, Chrome oder Chromium)',
    },
  },
  async run({ source, values: { out, browser } }, { cwd, out: stdout, err: stderr }) {
    const started = performance.now();
    const loaded = await loadDeck(source);
    if (loaded.deck.slides.every(({ blocks }) => blocks.length === 0)) {
      stderr.write(showFindings(loaded.findings, loaded.folder, cwd));
      return 1;
    }
    const found = await provideBrowser(browser);
    if (found === null) throw new ExportError('Es wurde kein Browser gefunden, in dem geprüft wird.', noBrowser.hint);
    // The driver of the browser is loaded only where it is needed.
    const { checkAccessibility } = await import('./a11y/check-accessibility.ts');
    const report = await checkAccessibility(loaded, found, { progress: createProgress(stderr) });
    const path = await writeReports(report, out === undefined ? projectPath('reports') : resolve(cwd, out));
    const place = (file: string) => shortPath(join(loaded.folder, file), cwd) || '.';
    for (const finding of report.findings)
      stdout.write(`${formatBarrier({ ...finding, file: place(finding.file) })}\n\n`);
    stdout.write(`${summarize(report)} nach ${formatDuration(performance.now() - started)}.\n`);
    stdout.write(`Zum Nachlesen: ${shortPath(path, cwd)}\n`);
    return report.findings.length === 0 ? 0 : 1;
  },
});

/** Returns the path of the one for people. */
async function writeReports(report: AccessibilityReport, folder: string): Promise<string> {
  const path = join(folder, 'barrierefreiheit.html');
  const date = new Intl.DateTimeFormat('de', { dateStyle: 'long' }).format(new Date());
  await writeWholeFiles([
    { path, data: renderAccessibilityReport(report, date) },
    { path: join(folder, 'barrierefreiheit.json'), data: `${JSON.stringify(report, null, 2)}\n` },
  ]);
  return path;
}

/** `396 Zustände, 39 Prüfungen, keine Befunde` */
function summarize({ states, checks, findings }: AccessibilityReport): string {
  const found = findings.length === 0 ? 'keine Befunde' : formatCount(findings.length, 'Befund', 'Befunde');
  return [formatCount(states, 'Zustand', 'Zustände'), formatCount(checks.length, 'Prüfung', 'Prüfungen'), found].join(
    ', ',
  );
}
