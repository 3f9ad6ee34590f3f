import { once } from 'node:events';
import { rename, rm, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { temporaryFolder } from '../temporary-folder.ts';
import { eventually } from './offline-browser.ts';
import { openPage } from './open-page.ts';
import { startDeck } from './run-deck.ts';

const svg = (color: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="10" height="10"><rect width="10" height="10" fill="${color}"/></svg>`;
const files = {
  'slides/01.md': '---\ntitle: Größe\n---\n# Größe',
  'slides/02.md': '## Zwei\n\n- eins <!-- .element: class="fragment" -->\n- zwei <!-- .element: class="fragment" -->',
  'slides/bilder/roter Punkt.svg': svg('red'),
  'geheim.svg': svg('black'),
};

/** As a browser would never ask: with the path as it is. */
async function statusOf(url: string, path: string, headers: Record<string, string> = {}): Promise<number | undefined> {
  const asked = request(url, { path, headers }).end();
  const [response] = await once(asked, 'response');
  response.resume();
  return response.statusCode;
}

describe('start', () => {
  test('shows a change as soon as it is saved, on the same slide and step', async () => {
    const folder = await temporaryFolder(files);
    const { url, output } = await startDeck(join(folder, 'slides'));
    expect(output.stdout).toContain('»Größe« (2 Folien) läuft hier:');
    const page = await openPage();
    await page.goto(`${url}#/zwei`);
    await page.locator('html.show #zwei').waitFor();
    await page.keyboard.press('ArrowRight');
    await page.locator('#zwei .fragment.visible').waitFor();
    await writeFile(join(folder, 'slides/02.md'), files['slides/02.md'].replace('- eins', '- neu'));
    const changed = page.locator('#zwei .fragment', { hasText: 'neu' });
    await changed.waitFor();
    await page.locator('html.show #zwei .fragment.visible', { hasText: 'neu' }).waitFor();
    expect(await page.locator('#zwei .fragment.visible').count()).toBe(1);
    expect(new URL(page.url()).hash).toMatch(/^#\/zwei\b/);
  });

  test('sees files come and go, editors that save by renaming, and changed pictures', async () => {
    const folder = await temporaryFolder(files);
    const { url } = await startDeck(join(folder, 'slides'));
    const page = await openPage();
    await page.goto(url);
    await writeFile(join(folder, 'slides/03.md'), '## Drei\n\n![Punkt](bilder/roter%20Punkt.svg)');
    const image = page.locator('#drei img');
    await image.waitFor({ state: 'attached' });
    const address = await image.getAttribute('src');
    await writeFile(join(folder, 'slides/bilder/roter Punkt.svg'), svg('green'));
    await page.locator(`#drei img:not([src="${address}"])`).waitFor({ state: 'attached' });
    await writeFile(join(folder, 'slides/03.md~'), '## Vier');
    await rename(join(folder, 'slides/03.md~'), join(folder, 'slides/03.md'));
    await page.locator('#vier').waitFor({ state: 'attached' });
    await rm(join(folder, 'slides/03.md'));
    await page.locator('#vier').waitFor({ state: 'detached' });
  });

  test('sees what is included change and appear, in the deck and in a folder that decks share', async () => {
    const folder = await temporaryFolder({
      'slides/01.md':
        '---\nshared: ../gemeinsam\n---\n# Eins\n\n<!-- include: teil/a.md -->\n\n<!-- include: ../gemeinsam/b.md -->',
      'slides/teil/a.md': 'alt',
      'gemeinsam/c.md': 'unbenutzt',
    });
    const { url } = await startDeck(join(folder, 'slides'));
    const page = async () => (await fetch(url)).text();
    expect(await page()).toContain('>alt</p>');
    await writeFile(join(folder, 'slides/teil/a.md'), 'neu');
    await eventually(page).toContain('>neu</p>');
    // Saved again and again: a folder that has just begun to be watched may miss the first time, and one save right after another.
    for (const text of ['geteilt', 'anders']) {
      await eventually(async () => {
        await writeFile(join(folder, 'gemeinsam/b.md'), text);
        return page();
      }).toContain(`>${text}</p>`);
    }
  });

  test('tells what is wrong, over the page and in the terminal, until it is right again', async () => {
    const folder = await temporaryFolder(files);
    const { url, output, child } = await startDeck(join(folder, 'slides/02.md'));
    const page = await openPage();
    await page.goto(url);
    await writeFile(join(folder, 'slides/02.md'), '---\nlayout: pionts\n---\n## Zwei');
    await page.locator('.findings', { hasText: 'Meinten Sie »points«?' }).waitFor({ state: 'attached' });
    expect(output.stderr).toContain('02.md:2:1  Fehler: Das Layout »pionts« gibt es nicht.');
    await writeFile(join(folder, 'slides/02.md'), '## Zwei');
    await page.locator('.findings').waitFor({ state: 'detached' });
    expect(output.stderr).toContain('Alles in Ordnung.');
    child.kill('SIGINT');
    expect(await once(child, 'close')).toEqual([0, null]);
  });

  test('takes the next port when the first is not free', async () => {
    const folder = await temporaryFolder(files);
    const first = await startDeck(join(folder, 'slides'));
    const second = await startDeck(join(folder, 'slides'), { port: new URL(first.url).port });
    expect(Number(new URL(second.url).port)).toBeGreaterThan(Number(new URL(first.url).port));
  });

  test('serves the deck and its pictures, and nothing else of this machine', async () => {
    const deck = {
      ...files,
      'slides/02.md': '## Zwei\n\n![Punkt](<bilder/roter Punkt.svg>)\n\n![geheim](../geheim.svg)',
    };
    const folder = await temporaryFolder(deck);
    const { url } = await startDeck(join(folder, 'slides'));
    const page = await (await fetch(url)).text();
    const [, image = ''] = /<img[^>]* src="(\/@image\/[^"]+)"/.exec(page) ?? [];
    const shown = await fetch(new URL(image, url));
    expect(await shown.text()).toBe(svg('red'));
    expect(shown.headers.get('content-type')).toBe('image/svg+xml');
    expect(shown.headers.get('content-security-policy')).toContain("default-src 'none'");
    const outside = [
      '/geheim.svg',
      '/../geheim.svg',
      '/bilder/roter%20Punkt.svg',
      `/@fs${encodeURI(join(folder, 'geheim.svg'))}`,
      `/@fs${encodeURI(join(folder, 'slides/01.md'))}`,
      '/@fs/etc/passwd',
      '/@fs/etc/passwd?raw',
      '/@fs/etc/passwd?import&raw??',
      '/../../../../etc/passwd',
      '/package.json',
      '/.git/config',
      '/slides/01-titel.md?raw',
      '/@image/0000000000000000',
    ];
    for (const path of outside)
      expect([path, await statusOf(url, path)]).toEqual([path, expect.toSatisfy((code) => code >= 400)]);
    expect(await statusOf(url, '/', { host: 'example.org' })).toBe(403);
  });
});
