import { expect, test } from 'vitest';
import { findBrowser } from '../../src/build/browser.ts';
import { checkFit } from '../../src/build/check-fit.ts';
import { loadDeck } from '../../src/build/load-deck.ts';
import { formatFinding } from '../../src/core/finding.ts';
import { layouts } from '../../src/core/layout-list.ts';
import { themes } from '../../src/core/themes.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const quoted = (text: string) => text.replace(/^/gm, '> ').replace(/ +$/gm, '');
/** A later slide has no `#`, and no title that another slide has. */
const later = (text: string) => text.replace(/^#+ (.*)/, '## $1 (2)');
const slide = (name: string, text: string) => [
  `${name}.md`,
  `---\nlayout: ${name.replace(/^\w-/, '')}\n---\n\n${text}`,
];

test.each(themes.map(({ name }) => name))(
  'in the theme %s every layout shows its example as it should, as a slide that is one addition too',
  async (theme) => {
    const [title, ...others] = [...layouts].sort((a, b) => Number(b.name === 'title') - Number(a.name === 'title'));
    const plain = others.map(({ name, example }) => slide(`b-${name}`, example));
    const added = layouts.map(({ name, example }) =>
      slide(`c-${name}`, `> [!Ergänzung]\n>\n${quoted(later(example))}>\n> Quelle: selbst erdacht`),
    );
    const first = ['a.md', `---\ntheme: ${theme}\nlayout: title\n---\n\n${title?.example}`];
    const loaded = await loadDeck(await temporaryFolder(Object.fromEntries([first, ...plain, ...added])));
    const found = findBrowser();
    if (!found) throw new Error('No browser: run `node bin/setup.mjs --browser`.');
    const findings = [...loaded.findings, ...(await checkFit(loaded, found))];
    expect(findings.map(formatFinding)).toEqual([]);
  },
);
