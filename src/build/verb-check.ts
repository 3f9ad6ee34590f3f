import { type Finding, hasErrors, sortFindings } from '../core/finding.ts';
import { audienceOption } from './audience-option.ts';
import { formatCount } from './format-number.ts';
import { type LoadedDeck, loadDeck } from './load-deck.ts';
import { createProgress, type Progress, silentProgress } from './progress.ts';
import { provideBrowser } from './provide-browser.ts';
import { countFindings, showFindings } from './show-findings.ts';
import { defineVerb } from './verb.ts';

export const checkVerb = defineVerb({
  name: 'check',
  script: 'npm run check:deck',
  summary: 'prüft die Folien, ohne etwas zu schreiben',
  description:
    'Nennt alles, was an den Folien nicht stimmt, mit Datei, Zeile und Spalte.\n' +
    'Dazu wird jede Folie mit jedem Schritt in einem Browser angesehen: ob etwas übersteht,\n' +
    'abgeschnitten, verdeckt, zu klein oder schlecht zu lesen ist.',
  options: {
    browser: {
      type: 'string',
      value: '<Pfad>',
      help: 'Browser, der die Folien zeigt (sonst: Edge, Chrome oder Chromium);\n»none«: keinen benutzen',
    },
    ...audienceOption,
    'no-browser': { type: 'boolean', help: 'nur den Text prüfen, nicht das Aussehen' },
  },
  async run({ source, values }, { cwd, out, err }) {
    const loaded = await loadDeck(source, values);
    const choice = values['no-browser'] ? 'none' : values.browser;
    // Who reads along in a file wants the findings only.
    const progress = err.isTTY ? createProgress(err) : silentProgress;
    const look = isWorthALook(loaded) ? await lookAt(loaded, choice, progress) : { findings: [] };
    const findings = sortFindings([...loaded.findings, ...look.findings]);
    out.write(showFindings(findings, loaded.folder, cwd));
    const slides = formatCount(loaded.deck.slides.length, 'Folie', 'Folien');
    if (!hasErrors(findings)) out.write(`${slides} geprüft: ${countFindings(findings) || 'alles in Ordnung'}.\n`);
    else out.write(`\n${countFindings(findings)}.\n`);
    if (look.unseen !== undefined) out.write(`Nicht geprüft wurde, wie die Folien aussehen: ${look.unseen}\n`);
    return hasErrors(findings) ? 1 : 0;
  },
});

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
