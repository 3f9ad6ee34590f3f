import { describe, expect, test } from 'vitest';
import { renderDeckStyle } from '../../src/build/deck-style.ts';
import { licenceNotices } from '../../src/build/licence-notices.ts';
import { loadDeck } from '../../src/build/load-deck.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const load = async (head: string, files: Readonly<Record<string, string>> = {}) =>
  loadDeck(await temporaryFolder({ '01.md': `---\n${head}\n---\n# A`, ...files }));
const said = (findings: Awaited<ReturnType<typeof loadDeck>>['findings']) =>
  findings.map(({ line, column, severity, message }) => `${line}:${column} ${severity} ${message}`);

describe('a deck that changes its look', () => {
  test('hears of an accent that cannot be read on the grounds of its theme', async () => {
    const { findings } = await load('title: T\naccent: "#0a5c9e"');
    expect(said(findings)).toEqual([expect.stringMatching(/^3:1 warning Die Akzentfarbe #0a5c9e .* 5,9 : 1/)]);
    const suggested = /#[\da-f]{6}/.exec(findings[0]?.hint ?? '')?.[0];
    expect((await load(`accent: "${suggested}"`)).findings).toEqual([]);
  });

  test('hears of a logo that is missing, or heavier than a logo need be', async () => {
    expect(said((await load('logo: wappen.svg\nlogoAlt: W')).findings)).toEqual([
      '2:1 error Das Bild »wappen.svg« gibt es nicht.',
    ]);
    const heavy = await load('logo: wappen.svg\nlogoAlt: W', { 'wappen.svg': ' '.repeat(100_001) });
    expect(said(heavy.findings)).toEqual([
      '2:1 warning Das Logo »wappen.svg« ist 101 kB groß; mehr als 100 kB braucht es nicht.',
    ]);
    const light = await load('logo: wappen.svg\nlogoAlt: W', { 'wappen.svg': ' '.repeat(100_000) });
    expect(light.findings).toEqual([]);
  });

  test('names KERN-UX in the notices of a file that uses its tokens, and in no other', async () => {
    const notices = async (head: string) => {
      const { deck, fonts } = await load(head);
      return licenceNotices(deck, fonts);
    };
    expect(await notices('theme: kern')).toContain('KERN-UX 2.7.2 (https://www.kern-ux.de), EUPL-1.2.\n');
    expect(await notices('theme: standard')).not.toContain('after the tokens of KERN-UX');
  });

  test.each(['screen', 'print'] as const)('has one theme and its fonts in its style for %s', async (medium) => {
    const cuts = medium === 'screen' ? 'variable' : 'static';
    const style = async (head: string) => renderDeckStyle(await load(head), { medium, cuts, shown: ['A'] });
    const fontsIn = (css: string) => [
      ...new Set([...css.matchAll(/@font-face\{font-family:"?([^";]*)/g)].map(([, family]) => family)),
    ];
    const [standard, kern] = [await style('theme: standard'), await style('theme: kern\naccent: "#003366"')];
    expect(fontsIn(standard)).toEqual(['Source Sans 3']);
    expect(fontsIn(kern)).toEqual(['Fira Sans']);
    expect([standard, kern].map((css) => css.includes('#131525'))).toEqual([false, true]);
    expect(/:root\{--deck-accent:#003366;[^{}]*\}$/.exec(kern)).not.toBeNull();
  });
});
