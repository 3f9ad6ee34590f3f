import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { loadMakers } from '../src/build/load-makers.ts';
import { projectPath } from '../src/build/project.ts';
import { formatFinding } from '../src/core/finding.ts';
import { iconNames } from '../src/core/icons.ts';
import { layouts } from '../src/core/layout-list.ts';
import { parseDeck } from '../src/core/parse-deck.ts';
import { reviewDeck } from '../src/core/review-deck.ts';

const page = readFileSync(projectPath('docs/schreiben.md'), 'utf8');

/** Fences in the languages of the examples, with the line on which each begins. */
function findExamples(text: string): readonly (readonly [line: number, language: string, example: string])[] {
  const fences = [...text.matchAll(/^(`{3,})(\w+)\n([\s\S]*?)^\1$/gm)];
  return fences.map(({ 2: language = '', 3: example = '', index }) => [
    text.slice(0, index).split('\n').length,
    language,
    example,
  ]);
}

/** An example as the author of a deck would have it around: with a head, and with a title where it brings none. */
function asDeck(language: string, example: string): string {
  if (language === 'yaml') {
    const explained = /^ {2}([A-Z]+):/m.exec(example)?.[1] ?? 'Beispiel';
    return `---\n${example}---\n\n# ${explained}\n`;
  }
  return /^(?:> )?#+ /m.test(example) ? example : `# Beispiel\n\n${example}`;
}

/** Files that examples include. */
const included = new Map([['bausteine/foerderung.md', { name: 'bausteine/foerderung.md', text: 'Gefördert.' }]]);

async function look(text: string): Promise<readonly string[]> {
  const files = [{ name: 'a.md', text }];
  const { deck, findings } = parseDeck(files, { makers: await loadMakers(files), included });
  return [...findings, ...reviewDeck(deck, files)].map(formatFinding);
}

describe('docs/schreiben.md', () => {
  const examples = findExamples(page).filter(([, language]) => ['markdown', 'yaml'].includes(language));

  test.each(examples)(
    'shows in line %i only what nothing is to be said about: %s',
    async (_line, language, example) => {
      expect(await look(asDeck(language, example))).toEqual([]);
    },
  );

  test('would be told of a mistake in an example', async () => {
    expect(examples.length).toBeGreaterThan(20);
    expect(await look(asDeck('markdown', '- :buss: Bus\n'))).toHaveLength(1);
    expect(await look(asDeck('yaml', 'akzent: "#00447c"\n'))).not.toEqual([]);
  });

  test('names every layout and every icon', () => {
    const missing = (names: readonly string[]) => names.filter((name) => !page.includes(`\`${name}\``));
    expect(missing(layouts.map(({ name }) => name))).toEqual([]);
    expect(missing(iconNames)).toEqual([]);
  });

  test('names no command and no switch that there is not', () => {
    const { scripts } = JSON.parse(readFileSync(projectPath('package.json'), 'utf8'));
    const named = [...page.matchAll(/npm (?:run )?([\w:]+)(?= --|`|\n)/g)].map(([, name = '']) => name);
    expect(named.length).toBeGreaterThan(5);
    expect(named.filter((name) => !Object.hasOwn(scripts, name))).toEqual([]);
  });
});
