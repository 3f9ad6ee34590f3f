import { join } from 'node:path';
import { expect, test } from 'vitest';
import { loadDeck } from '../../src/build/load-deck.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>';

test('a deck includes files from its own folder and from those it shares, with their pictures', async () => {
  const folder = await temporaryFolder({
    'a/1.md':
      '---\nshared: ../gemeinsam\n---\n# A\n\n<!-- include: teil/b.md -->\n\n<!-- include: ../gemeinsam/c.md -->',
    'a/teil/b.md': '![Baum am Bach](b.svg)',
    'a/teil/b.svg': svg,
    'gemeinsam/c.md': '![Baum am Bach](c.svg)',
    'gemeinsam/c.svg': svg,
  });
  const { findings, images, included } = await loadDeck(join(folder, 'a'));
  expect(findings).toEqual([]);
  expect([...images.keys()]).toEqual(['teil/b.svg', '../gemeinsam/c.svg']);
  expect(included.map((path) => path.slice(folder.length + 1).replaceAll('\\', '/')).sort()).toEqual([
    'a/teil/b.md',
    'gemeinsam',
    'gemeinsam/c.md',
  ]);
});

test('nothing else is read, and what is missing is named with the nearest', async () => {
  const folder = await temporaryFolder({
    'a/1.md':
      '# A\n\n<!-- include: ../b/geheim.md -->\n\n<!-- include: teil/bb.md -->\n\n<!-- include: /etc/passwd -->',
    'a/teil/b.md': 'B',
    'b/geheim.md': 'geheim ![x](x.svg)',
  });
  const { findings, deck } = await loadDeck(join(folder, 'a'));
  expect(findings.map(({ file, line, severity }) => `${file}:${line} ${severity}`)).toEqual([
    '1.md:3 error',
    '1.md:5 error',
    '1.md:7 error',
  ]);
  expect(findings[1]?.hint).toBe('Meinten Sie »teil/b.md«?');
  expect(JSON.stringify(deck)).not.toContain('geheim');
});

test.each(['..', '../..', '.', '/', '../nirgends', '../b/x.md'])('the folder %s is not shared', async (shared) => {
  const folder = await temporaryFolder({
    'a/1.md': `---\nshared: ${shared}\n---\n# A\n\n<!-- include: ../b/x.md -->`,
    'b/x.md': 'geheim',
  });
  const { findings, deck } = await loadDeck(join(folder, 'a'));
  expect(findings.map(({ line, severity }) => `${line} ${severity}`)).toEqual(['2 error', '6 error']);
  expect(JSON.stringify(deck)).not.toContain('geheim');
});
