import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../temporary-folder.ts';
import { runDeck } from './run-deck.ts';

/** Width and height of a PNG stand at fixed places in it. */
async function sizeOf(path: string): Promise<string> {
  const png = await readFile(path);
  return `${png.readUInt32BE(16)}x${png.readUInt32BE(20)}`;
}

test('npm run shots writes every step in every size and scheme, what is printed, read and spoken, and a sheet of it all', async () => {
  const folder = await temporaryFolder({
    'vortrag.md': '# Anfang\n\n---\n\n## Liste\n\n- x <!-- .element: class="fragment" -->\n',
    'bilder/print/99-alt.png': '',
    'bilder/notizen.txt': 'bleibt',
  });
  const out = join(folder, 'bilder');
  const { code, stdout, stderr } = await runDeck('shots', join(folder, 'vortrag.md'), '--out', out);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(stdout).toMatch(/31 Bilder nach [\d,]+ s\. Zum Durchsehen: .*index\.html\n$/);
  for (const size of ['1280x720', '1920x1080', '1024x768', '390x844']) {
    for (const scheme of ['light', 'dark']) {
      const names = await readdir(join(out, size, scheme));
      expect(names.sort()).toEqual(['01-anfang-0.png', '02-liste-0.png', '02-liste-1.png']);
      for (const name of names) expect(await sizeOf(join(out, size, scheme, name))).toBe(size);
    }
  }
  expect((await readdir(join(out, 'print'))).sort()).toEqual(['01-anfang.png', '02-liste.png']);
  expect(await sizeOf(join(out, 'print/02-liste.png'))).toBe('1280x720');
  expect((await readdir(join(out, 'article'))).sort()).toEqual(
    ['1280-dark.png', '1280-light.png', '390-dark.png', '390-light.png'].sort(),
  );
  expect(await sizeOf(join(out, 'speaker.png'))).toBe('1280x800');
  const sheet = await readFile(join(out, 'index.html'), 'utf8');
  expect(sheet.match(/<img /g)).toHaveLength(31);
  expect(await readFile(join(out, 'notizen.txt'), 'utf8')).toBe('bleibt');
});

test('npm run shots takes no pictures of a deck with errors', async () => {
  const folder = await temporaryFolder({ 'vortrag.md': '# Anfang\n\n![Ein Haus](fehlt.png)\n' });
  const { code, stderr } = await runDeck('shots', join(folder, 'vortrag.md'), '--out', join(folder, 'bilder'));
  expect(code).toBe(1);
  expect(stderr).toContain('Keine Bilder: 1 Fehler.');
  expect(await readdir(folder)).toEqual(['vortrag.md']);
});
