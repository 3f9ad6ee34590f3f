import { join } from 'node:path';
import { type Finding, hasErrors, sortFindings } from '../core/finding.ts';
import { listLinks } from '../core/list-links.ts';
import type { Position } from '../core/node.ts';
import { formatPosition } from '../core/position-text.ts';
import { switchOff } from '../core/switch-off.ts';
import { audienceOption } from './audience-option.ts';
import { ExportError } from './export-error.ts';
import { findingFormats } from './format-findings.ts';
import { formatCount } from './format-number.ts';
import { type LoadedDeck, loadDeck } from './load-deck.ts';
import { mendFiles } from './mend-files.ts';
import { createProgress, type Progress, silentProgress } from './progress.ts';
import { provideBrowser } from './provide-browser.ts';
import { reviewLoadedDeck } from './review-loaded-deck.ts';
import { shortPath } from './short-path.ts';
import { countFindings } from './show-findings.ts';
import type { Terminal } from './terminal.ts';
import { defineVerb } from './verb.ts';

export const checkVerb = defineVerb({
  name: 'check',
  script: 'npm run check:deck',
  summary: 'prüft die Folien; schreibt nur mit --fix',
  description:
    'Nennt alles, was an den Folien nicht stimmt, mit Datei, Zeile und Spalte.\n' +
    'Dazu wird jede Folie mit jedem Schritt in einem Browser angesehen: ob etwas übersteht,\n' +
    'abgeschnitten, verdeckt, zu klein oder schlecht zu lesen ist.\n' +
    'Alle Regeln mit Beispielen, und wie man sie abschaltet: docs/regeln.md.',
  options: {
    browser: {
      type: 'string',
      value: '<Pfad>',
      help: 'Browser, der die Folien zeigt (sonst: Edge, Chrome oder Chromium);\n»none«: keinen benutzen',
    },
    ...audienceOption,
    'no-browser': { type: 'boolean', help: 'nur den Text prüfen, nicht das Aussehen' },
    fix: {
      type: 'boolean',
      help: 'beheben, was sicher ist; von jeder geänderten Datei bleibt\neine Kopie daneben: 01-titel.md.sicherung',
    },
    links: { type: 'boolean', help: 'alle Verweise ins Netz aufzählen; aufgerufen werden sie nicht' },
    format: {
      type: 'string',
      value: '<Art>',
      help: '»text« zum Lesen, »json« für Programme,\n»github« für Anmerkungen an Pull Requests',
    },
  },
  async run({ source, values }, terminal) {
    const format = readFormat(values.format);
    const first = await loadDeck(source, values);
    const mended = values.fix ? await mend(first, terminal) : [];
    const loaded = mended.length > 0 ? await loadDeck(source, values) : first;
    const choice = values['no-browser'] ? 'none' : values.browser;
    // Who reads along in a file wants the findings only.
    const progress = terminal.err.isTTY ? createProgress(terminal.err) : silentProgress;
    const isThere = isWorthALook(loaded);
    const look = isThere ? await lookAt(loaded, choice, progress) : { findings: [] };
    const review = isThere ? await reviewLoadedDeck(loaded, source) : [];
    const { switchedOff } = loaded.deck.meta;
    const sifted = switchOff([...look.findings, ...review], switchedOff);
    const findings = sortFindings([...loaded.findings, ...sifted.findings]);
    terminal.out.write(format(findings, loaded.folder, terminal.cwd));
    const silenced = [...loaded.silenced, ...sifted.silenced];
    // Programs read the findings alone.
    const aside = (values.format ?? 'text') === 'text' ? terminal.out : terminal.err;
    aside.write(summarize({ loaded, findings, silenced, unseen: look.unseen }));
    if (values.links) aside.write(showLinks(loaded, terminal.cwd));
    return hasErrors(findings) ? 1 : 0;
  },
});

function readFormat(name = 'text') {
  const format = findingFormats.get(name);
  if (format !== undefined) return format;
  throw new ExportError(`Die Art »${name}« gibt es nicht.`, `Es gibt: ${[...findingFormats.keys()].join(', ')}.`);
}

/** What was put right is told apart from what is left, so that programs can read the rest. */
async function mend(loaded: LoadedDeck, { cwd, err }: Terminal): Promise<readonly Finding[]> {
  const { mended, copies } = await mendFiles(loaded);
  for (const finding of mended) err.write(`Behoben: ${placeOf(finding, loaded, cwd)}  ${finding.message}\n`);
  for (const copy of copies) err.write(`Die alte Fassung liegt in ${shortPath(copy, cwd)}\n`);
  return mended;
}

/** As it can be clicked in a terminal. */
function placeOf({ file, line, column }: Position, { folder }: LoadedDeck, cwd: string): string {
  return formatPosition({ file: shortPath(join(folder, file), cwd), line, column });
}

interface Outcome {
  readonly loaded: LoadedDeck;
  readonly findings: readonly Finding[];
  readonly silenced: readonly Finding[];
  readonly unseen: string | undefined;
}

function summarize({ loaded: { deck }, findings, silenced, unseen }: Outcome): string {
  const slides = formatCount(deck.slides.length, 'Folie', 'Folien');
  const counts = countFindings(findings);
  const off = (deck.meta.switchedOff ?? []).map(({ rule, reason }) => {
    const count = silenced.filter((finding) => finding.rule === rule).length;
    return `Abgeschaltet: ${rule} (${formatCount(count, 'Befund', 'Befunde')}), Grund: ${reason}\n`;
  });
  return [
    hasErrors(findings) ? `\n${counts}.\n` : `${slides} geprüft: ${counts || 'alles in Ordnung'}.\n`,
    ...off,
    unseen === undefined ? '' : `Nicht geprüft wurde, wie die Folien aussehen: ${unseen}\n`,
  ].join('');
}

function showLinks(loaded: LoadedDeck, cwd: string): string {
  const links = listLinks(loaded.deck);
  const heading = links.length === 0 ? 'Keine Verweise ins Netz.' : 'Verweise ins Netz, nicht aufgerufen:';
  return `${[heading, ...links.map(({ href, position }) => `${placeOf(position, loaded, cwd)}  ${href}`)].join('\n')}\n`;
}

interface Look {
  readonly findings: readonly Finding[];
  /** Why nobody looked, in German. */
  readonly unseen?: string;
}

/** The driver of the browser is loaded only where it is needed. */
async function lookAt(loaded: LoadedDeck, choice: string | undefined, progress: Progress): Promise<Look> {
  const browser = await provideBrowser(choice);
  if (browser === null) {
    const refused = choice === 'none' || process.env['CHROME_PATH'] === 'none';
    return { findings: [], unseen: refused ? 'Es sollte kein Browser benutzt werden.' : 'Es ist kein Browser da.' };
  }
  const { checkFit } = await import('./check-fit.ts');
  return { findings: await progress.step('Folien ansehen', () => checkFit(loaded, browser)) };
}

/** Where no file could be read there is nothing to see. */
function isWorthALook({ deck }: LoadedDeck): boolean {
  return deck.slides.some(({ blocks }) => blocks.length > 0);
}
