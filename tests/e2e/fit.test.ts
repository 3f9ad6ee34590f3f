import { readFile } from 'node:fs/promises';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { findBrowser } from '../../src/build/browser.ts';
import { bundlePageScript } from '../../src/build/bundle-page-script.ts';
import { checkFit } from '../../src/build/check-fit.ts';
import { loadDeck } from '../../src/build/load-deck.ts';
import { projectPath } from '../../src/build/project.ts';
import { type Finding, formatFinding, sortFindings } from '../../src/core/finding.ts';
import { formatPosition } from '../../src/core/position-text.ts';
import { ruleIds, rules } from '../../src/core/rules.ts';
import type {} from '../../src/fit/main.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { openPage } from './open-page.ts';
import { runDeck } from './run-deck.ts';

async function look(source: string): Promise<readonly Finding[]> {
  const found = findBrowser();
  if (!found) throw new Error('No browser: run `node bin/setup.mjs --browser`.');
  const loaded = await loadDeck(source);
  return sortFindings([...loaded.findings, ...(await checkFit(loaded, found))]);
}

const faults: readonly (readonly [name: string, place: string, severity: Finding['severity'], message: RegExp])[] = [
  ['text beyond the right edge', '01-rechts.md:3:1', 'error', /rechts \d{3} px über den Rand der Folie/],
  ['text beyond the bottom edge', '02-unten.md:15:1', 'error', /unten \d{3} px über den Rand der Folie/],
  ['text beyond its column', '03-spalte.md:14:3', 'warning', /»Eine Zeile, .*« ragt \d+ px über seine Spalte/],
  ['text beyond its card', '04-karte.md:8:1', 'warning', /»Worte, .*« ragt \d+ px über sein Feld/],
  ['text beyond its table cell', '05-tabelle.md:6:1', 'warning', /ragt \d{3} px über seine Tabellenzelle/],
  ['text too small', '06-klein.md:4:3', 'warning', /»zu klein« ist 18 px groß; kleiner als 24 px/],
  ['a character that the font lacks', '07-zeichen.md:3:1', 'warning', /»🙂« \(U\+1F642\) gibt es in der Schrift nicht/],
  ['a stretched picture', '08-verzerrt.md:3:1', 'warning', /um 50\s% in die Breite gezogen/],
  [
    'a colour too pale',
    '09-kontrast.md:5:1',
    'warning',
    /»Schlecht zu lesen« .*: hell \d,\d : 1, dunkel \d,\d : 1, nötig sind 7 : 1/,
  ],
  ['words on words', '10-ueberlappung.md:5:1', 'warning', /liegen übereinander \(\d{3} × \d+ px\)/],
  ['a title of three lines', '11-titel.md:1:1', 'warning', /Überschrift ist 3 Zeilen lang; Platz ist für 2/],
  ['a fragment that never appears', '12-schritt.md:5:1', 'error', /^»nie da« wird bei keinem Schritt sichtbar/],
  ['text on a busy picture', '13-unruhig.md:3:1', 'warning', /»Unruhig« .*: stellenweise 1,\d : 1, nötig sind 4,5 : 1/],
  ['text that is cut off', '14-abgeschnitten.md:4:1', 'error', /»Von diesem .*« ist abgeschnitten; es fehlen \d+ px/],
  ['a picture of too few pixels', '15-unscharf.md:3:1', 'warning', /nur 320 × 180 px und wird 2,5-fach vergrößert/],
  ['words under something', '16-verdeckt.md:3:1', 'warning', /ist verdeckt, auf \d{3} px der Zeile/],
  ['words on words at a later step', '17-spaeter.md:5:1', 'warning', /^Ab Schritt 1: .* liegen übereinander/],
  ['a ground too close to the text', '18-dunkler-grund.md:1:1', 'warning', /»Auf mittlerem Grund« .*: \d,\d : 1/],
  ['text on a busy picture in the slide', '20-auf-bild.md:5:1', 'warning', /»Auf dem Bild« .*: stellenweise 1,\d : 1/],
  ['text under the number of the slide', '19-seitenzahl.md:3:1', 'warning', /liegt \d+ px unter Seitenzahl/],
];

describe('a look at the slides finds', () => {
  let findings: readonly Finding[];
  beforeAll(async () => {
    findings = await look(projectPath('tests/fixtures/fit/faults'));
  });

  test.each(faults)('%s', (_name, place, severity, message) => {
    const [finding, ...others] = findings.filter(({ file }) => file === place.replace(/:.*/, ''));
    expect(finding).toMatchObject({ severity, message: expect.stringMatching(message) });
    expect(finding && formatPosition(finding)).toBe(place);
    expect(finding?.hint).toMatch(/^\p{Lu}.*\.$/u);
    expect(others.map(formatFinding)).toEqual([]);
  });

  test('what breaks each of the rules that a browser looks at', () => {
    const found = new Set(findings.map(({ rule }) => rule));
    expect(ruleIds.filter((id) => rules[id].by === 'browser' && !found.has(id))).toEqual([]);
  });

  test('nothing else, and says it in the order of the files', () => {
    expect(findings).toHaveLength(faults.length);
    expect(sortFindings(findings)).toEqual(findings);
  });
});

test('a look at slides without a fault finds nothing', async () => {
  expect((await look(projectPath('tests/fixtures/fit/clean'))).map(formatFinding)).toEqual([]);
});

test('contrast is measured in the light and in the dark scheme, and the page is left in its own', async () => {
  const page = await openPage();
  const slide = (text: string) =>
    `<section class="present" id="a" data-at="a.md:1:1"><div class="slide-body">${text}</div></section>`;
  const text = '<p data-at="a.md:3:1">Hell gut, dunkel nicht</p><p data-at="a.md:5:1" class="both">Immer schlecht</p>';
  const style = '.both { color: #999 } [data-scheme="dark"] { background: #000; color: #888; & .both { color: #666 } }';
  await page.setContent(`<style>p { font: 40px serif } ${style}</style><div class="reveal">${slide(text)}</div>`);
  await page.evaluate(await bundlePageScript('fit'));
  const findings = await page.evaluate(async () => {
    deckFit.begin([{ id: 'a', steps: 0 }]);
    return (await deckFit.proceed()) ? [] : deckFit.report();
  });
  expect(findings.map(({ line, message }) => `${line} ${message.replace(/.*Hintergrund ab: /, '')}`)).toEqual([
    '1 dunkel 5,9 : 1, nötig sind 7 : 1.',
    '5 hell 2,8 : 1, dunkel 3,6 : 1, nötig sind 7 : 1.',
  ]);
  expect(await page.evaluate(() => document.documentElement.dataset['scheme'])).toBeUndefined();
});

test('the signs of a formula may lie over each other, and words that do are told', async () => {
  const page = await openPage();
  const lapping = 'style="display: block; margin: 0 0 -0.9em"';
  await page.setContent(`<style>.slide-body { font: 40px serif }</style>
    <div class="reveal"><section class="present" id="a" data-at="a.md:1:1"><div class="slide-body">
    <div style="padding-top: 40px"><math data-at="a.md:3:1"><munder><mi>W</mi><mi>V</mi></munder></math></div>
    <div style="margin-top: 100px"><p data-at="a.md:5:1" ${lapping}>Wort</p><p data-at="a.md:7:1" ${lapping}>Wort</p></div>
    </div></section></div>`);
  await page.evaluate(await bundlePageScript('fit'));
  const findings = await page.evaluate(async () => {
    deckFit.begin([{ id: 'a', steps: 0 }]);
    return (await deckFit.proceed()) ? [] : deckFit.report();
  });
  expect(findings.map(({ line, message }) => `${line} ${message}`)).toEqual([
    expect.stringMatching(/^[57] .* liegen übereinander/),
  ]);
});

test('`check` tells what was seen with all else, and fails only where content is lost', async () => {
  const folder = await temporaryFolder({
    '01.md': '# Eins\n\n<p style="font-size: 18px">klein</p>\n\n<script>alert(1)</script>\n',
  });
  const { code, stdout } = await runDeck('check', folder);
  expect(stdout).toMatch(/01\.md:3:1 {2}Warnung: »klein« ist 18 px.*01\.md:5:1 {2}Warnung: .*<script>/s);
  expect(stdout).toMatch(/\n1 Folie geprüft: 2 Warnungen\.\n$/);
  expect(code).toBe(0);
  const lost = await temporaryFolder({
    '01.md': '# Eins\n\n<p style="position: relative; left: 1150px">weg</p>\n',
  });
  expect(await runDeck('check', lost)).toMatchObject({
    code: 1,
    stdout: expect.stringContaining('01.md:3:1  Fehler: '),
  });
});

test('an exported file does not tell where its text stands in the sources', async () => {
  expect(await readFile(inject('exportedHtml'), 'utf8')).not.toContain('data-at');
});
