import { symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';
import { embedImages } from '../../src/build/image-file.ts';
import { resolveImages } from '../../src/build/resolve-images.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const position = { file: '03.md', line: 4, column: 7 };
const svg = '<svg xmlns="http://www.w3.org/2000/svg"/>';

async function deckFolder(): Promise<string> {
  const parent = await temporaryFolder({
    'geheim.png': 'geheim',
    'deck-neben/a.png': 'geheim',
    'deck/Karte.svg': svg,
    'deck/bilder/Straße 1.png': 'png',
    'deck/100%.png': 'png',
    'deck/daten.csv': '',
  });
  await symlink(join(parent, 'geheim.png'), join(parent, 'deck/verweis.png'));
  await symlink(parent, join(parent, 'deck/hinaus'));
  await symlink(join(parent, 'deck/Karte.svg'), join(parent, 'deck/innen.svg'));
  return join(parent, 'deck');
}

describe('an image', () => {
  test.each([
    ['Karte.svg', 'Karte.svg'],
    ['./Karte.svg', 'Karte.svg'],
    ['bilder/../Karte.svg', 'Karte.svg'],
    ['Karte.svg#nrw', 'Karte.svg'],
    ['bilder/Straße 1.png', 'bilder/Straße 1.png'],
    ['bilder/Stra%C3%9Fe%201.png', 'bilder/Straße 1.png'],
    ['bilder\\Straße 1.png', 'bilder/Straße 1.png'],
    ['100%.png', '100%.png'],
    ['innen.svg', 'Karte.svg'],
  ])('written as %s is found in the deck folder', async (src, path) => {
    const folder = await deckFolder();
    const { images, findings } = await resolveImages([{ src, position }], folder);
    expect(findings).toEqual([]);
    expect(images.get(src)?.path).toBe(join(folder, path));
  });

  test.each([
    ['../geheim.png', 'außerhalb'],
    ['../deck-neben/a.png', 'außerhalb'],
    ['%2e%2e/geheim.png', 'außerhalb'],
    ['..\\geheim.png', 'außerhalb'],
    ['bilder/../../geheim.png', 'außerhalb'],
    ['verweis.png', 'außerhalb'],
    ['hinaus/geheim.png', 'außerhalb'],
    ['/etc/passwd', 'außerhalb'],
    ['\\geheim.png', 'außerhalb'],
    ['C:\\Bilder\\a.png', 'außerhalb'],
    ['c:/Bilder/a.png', 'außerhalb'],
    ['file:///etc/passwd', 'außerhalb'],
    [pathToFileURL('/tmp/a.png').href, 'außerhalb'],
    ['https://example.org/a.png', 'im Netz'],
    ['HTTP://example.org/a.png', 'im Netz'],
    ['//example.org/a.png', 'im Netz'],
    ['\\\\server\\a.png', 'im Netz'],
    ['daten.csv', 'Format'],
    ['bilder', 'Ordner'],
    ['fehlt.png', 'gibt es nicht'],
    ['', 'gibt es nicht'],
    ['a\0.png', 'gibt es nicht'],
    ['%E4.png', 'gibt es nicht'],
  ])('written as %j is refused at its place', async (src, message) => {
    const { images, findings } = await resolveImages([{ src, position }], await deckFolder());
    expect(findings).toMatchObject([{ ...position, severity: 'error', message: expect.stringContaining(message) }]);
    expect(images.size).toBe(0);
  });

  test.each([
    ['Kart.svg', 'Meinten Sie »Karte.svg«?'],
    ['bilder/Strasse 1.png', 'Meinten Sie »bilder/Straße 1.png«?'],
    ['karte.SVG', 'Groß- und Kleinschreibung'],
    ['völlig-anders.png', 'Gesucht wurde im Ordner'],
  ])('that is missing as %s comes with a hint', async (src, hint) => {
    const { findings } = await resolveImages([{ src, position }], await deckFolder());
    expect(findings[0]?.hint).toContain(hint);
  });

  test('is named at each place that uses it', async () => {
    const second = { ...position, line: 9 };
    const references = [
      { src: 'fehlt.png', position },
      { src: 'fehlt.png', position: second },
    ];
    const { findings } = await resolveImages(references, await deckFolder());
    expect(findings.map(({ line }) => line)).toEqual([4, 9]);
  });

  test('becomes a data URI for an export', async () => {
    const { images } = await resolveImages([{ src: 'Karte.svg', position }], await deckFolder());
    expect(await embedImages(images)).toEqual(new Map([['Karte.svg', `data:image/svg+xml;base64,${btoa(svg)}`]]));
  });
});
