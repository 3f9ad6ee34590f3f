import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { formatFinding } from '../../src/core/finding.ts';
import { parseDeck } from '../../src/core/parse-deck.ts';
import { renderSlides } from '../../src/core/render-slide.ts';

const folder = new URL('../fixtures/golden/', import.meta.url);
const names = readdirSync(folder).filter((name) => name.endsWith('.md'));

describe('golden files', () => {
  it.each(names)('%s reads and renders as its .html says', async (name) => {
    const { deck, findings } = parseDeck([{ name, text: readFileSync(new URL(name, folder), 'utf8') }]);
    const html = renderSlides(deck, new Map([['bild.png', 'data:image/png;base64,AA==']]), 'screen');
    const said = findings.map(formatFinding).join('\n');
    await expect(`${html}\n<!--\n${said}\n-->\n`).toMatchFileSnapshot(
      new URL(name.replace('.md', '.html'), folder).pathname,
    );
  });
});
