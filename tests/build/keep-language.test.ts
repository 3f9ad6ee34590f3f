import { build } from 'vite';
import { expect, test } from 'vitest';
import { keepLanguage } from '../../src/build/keep-language.ts';
import { projectPath } from '../../src/build/project.ts';
import { viteAlone } from '../../src/build/vite-alone.ts';

/** One text of each file that has texts. */
const german = ['Folie darunter', 'Technik-Check', 'Sprecheransicht', 'Zeilen kopieren', 'Lichtkegel', 'Pos1'];
const english = ['Slide below', 'Technical check', 'Speaker view', 'Copy lines', 'Spotlight', 'Page down'];

async function buildShell(lang: string): Promise<string> {
  const rolldownOptions = { input: projectPath('src/shell/main.ts') };
  const plugins = [keepLanguage(lang)];
  const built = await build({ ...viteAlone, logLevel: 'silent', plugins, build: { write: false, rolldownOptions } });
  const chunks = 'output' in built ? built.output : [];
  return chunks.map((chunk) => (chunk.type === 'chunk' ? chunk.code : '')).join('');
}

test.each([
  ['de', german, english],
  ['fr', german, english],
  ['en-GB', english, german],
])(
  'a deck in %s carries the texts of its language alone',
  async (lang, own, others) => {
    const script = await buildShell(lang);
    expect(own.filter((text) => !script.includes(text))).toEqual([]);
    expect(others.filter((text) => script.includes(text))).toEqual([]);
  },
  60_000,
);
