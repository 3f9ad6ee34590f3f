import { resolve } from 'node:path';
import { noBrowser } from '../../bin/find-browser.mjs';
import { hasErrors } from '../core/finding.ts';
import { audienceOption } from './audience-option.ts';
import { ExportError } from './export-error.ts';
import { formatCount, formatDuration } from './format-number.ts';
import { loadDeck } from './load-deck.ts';
import { createProgress } from './progress.ts';
import { projectPath } from './project.ts';
import { provideBrowser } from './provide-browser.ts';
import { shortPath } from './short-path.ts';
import { countFindings, showFindings } from './show-findings.ts';
import { takeShots } from './take-shots.ts';
import { defineVerb } from './verb.ts';

export const shotsVerb = defineVerb({
  name: 'shots',
  script: 'npm run shots',
  summary: 'schreibt Bilder aller Folien und Schritte zum Durchsehen',
  description:
    'Schreibt ein Bild jeder Folie mit jedem Schritt, hell und dunkel, in den Größen von Beamern und Telefonen,\n' +
    'dazu Druckseiten, Lesefassung und Sprecheransicht. Alle zusammen zeigt die Datei index.html im selben Ordner.',
  options: {
    out: { type: 'string', value: '<Ordner>', help: 'wohin geschrieben wird (sonst: shots in diesem Projekt)' },
    ...audienceOption,
    browser: {
      type: 'string',
      value: '<Pfad>',
      help: 'Browser, der die Bilder macht (sonst: Edge, Chrome oder Chromium)',
    },
  },
  async run({ source, values: { out, browser, audience } }, { cwd, out: stdout, err: stderr }) {
    const started = performance.now();
    const loaded = await loadDeck(source, { audience });
    stderr.write(showFindings(loaded.findings, loaded.folder, cwd));
    if (hasErrors(loaded.findings)) {
      stderr.write(`\nKeine Bilder: ${countFindings(loaded.findings)}.\n`);
      return 1;
    }
    const folder = out === undefined ? projectPath('shots') : resolve(cwd, out);
    const found = await provideBrowser(browser);
    // Unlike an export, this is nothing without a browser.
    if (found === null) throw new ExportError('Es wurde kein Browser gefunden, der Bilder macht.', noBrowser.hint);
    const count = await takeShots(loaded, found, folder, createProgress(stdout));
    const index = shortPath(resolve(folder, 'index.html'), cwd);
    const duration = formatDuration(performance.now() - started);
    stdout.write(`\n${formatCount(count, 'Bild', 'Bilder')} nach ${duration}. Zum Durchsehen: ${index}\n`);
    return 0;
  },
});
