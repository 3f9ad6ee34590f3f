import fc from 'fast-check';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findBrowser, launchBrowser } from '../../src/build/browser.ts';
import { parseDeck } from '../../src/core/parse-deck.ts';
import { renderSlides } from '../../src/core/render-slide.ts';
import { generatedDeck } from '../generated-deck.ts';
import {
  loadRevealMarkdown,
  type ReadSlide,
  type RevealSource,
  readRendered,
  readWithReveal,
} from './reveal-markdown.ts';

let page: Page;
let close: () => Promise<void>;
beforeAll(async () => {
  const found = findBrowser();
  if (!found) throw new Error('No browser: run `node bin/setup.mjs --browser`.');
  const browser = await launchBrowser(found);
  close = () => browser.close();
  page = await browser.newPage();
  await loadRevealMarkdown(page);
});
afterAll(() => close());

const render = (text: string) => renderSlides(parseDeck([{ name: 'a.md', text }]).deck, new Map(), 'screen');

const seed = 20_140_408;

test(`2000 generated decks (seed ${seed}) read as in reveal.js: slides, stacks, text, notes, attributes`, async () => {
  const decks = fc.sample(generatedDeck, { numRuns: 2000, seed });
  const theirs = await readWithReveal(
    page,
    decks.map(({ markdown, separators: { separator, verticalSeparator, notesSeparator } }) => {
      return { markdown, separator, verticalSeparator, notesSeparator };
    }),
  );
  const ours = await readRendered(
    page,
    decks.map(({ file }) => render(file)),
  );
  // They are decks worth reading: stacks, notes and attributes are among them.
  const all = theirs.flat();
  expect(all.filter(({ place }) => !place.endsWith('.0')).length).toBeGreaterThan(1000);
  expect(all.filter(({ notes, elements }) => notes !== '' && elements.length > 0).length).toBeGreaterThan(500);
  const [shortest] = decks
    .map(({ file }, index) => ({ file, ours: ours[index], theirs: theirs[index] }))
    .filter((one) => JSON.stringify(one.ours) !== JSON.stringify(one.theirs))
    .sort((a, b) => a.file.length - b.file.length);
  expect(shortest?.ours, `seed ${seed}:\n${shortest?.file}`).toEqual(shortest?.theirs);
}, 120_000);

/** Places and text: `0.0 Eins (n: Notiz)`, and what elements were given. */
const brief = (slides: readonly ReadSlide[] = []) =>
  slides.map(({ place, text, notes, elements }) => {
    const said = notes === '' ? text : `${text} (n: ${notes})`;
    return [place, said, ...elements.map((one) => `[${one}]`)].filter((part) => part !== '').join(' ');
  });

interface Difference extends Omit<RevealSource, 'markdown'> {
  readonly reason: string;
  readonly markdown: string;
  readonly theirs: readonly string[];
  readonly ours: readonly string[];
}

/** The same list, with reasons, for people: docs/reveal-markdown.md. */
const differences: readonly Difference[] = [
  {
    reason: 'nothing separates inside a code block',
    markdown: 'Eins\n\n```\na\n---\nb\n```',
    theirs: ['0.0 Eins a', '1.0 b ```'],
    ours: ['0.0 Eins a --- b'],
  },
  {
    reason: 'nothing separates inside an HTML comment',
    markdown: 'Eins\n\n<!--\n---\n-->\n\nEnde',
    theirs: ['0.0 Eins', '1.0 --> Ende'],
    ours: ['0.0 Eins Ende'],
  },
  {
    reason: 'what is empty is no slide',
    markdown: 'Eins\n\n---\n\n---\n\nZwei',
    theirs: ['0.0 Eins', '1.0', '2.0 Zwei'],
    ours: ['0.0 Eins', '1.0 Zwei'],
  },
  {
    reason: 'two separators may follow each other directly, and blanks may follow one',
    markdown: 'Eins\n---\n---\nZwei\n\n--- \n\nDrei',
    theirs: ['0.0 Eins', '1.0 Zwei Drei'],
    ours: ['0.0 Eins', '1.0 Zwei', '2.0 Drei'],
  },
  {
    reason: 'one may stand at the end of the file',
    markdown: 'Eins\n\n---',
    theirs: ['0.0 Eins'],
    ours: ['0.0 Eins'],
  },
  {
    reason: 'vertical slides need not be asked for',
    markdown: 'Eins\n\n--\n\nZwei\n\n----\n\nDrei',
    theirs: ['0.0 Eins -- Zwei Drei'],
    ours: ['0.0 Eins', '0.1 Zwei', '0.2 Drei'],
  },
  {
    reason: 'notes that begin twice are notes from the first time on',
    markdown: 'Eins\n\nNote: a\n\nNote: b',
    theirs: ['0.0 Eins Note: a Note: b'],
    ours: ['0.0 Eins (n: a Note: b)'],
  },
  {
    reason: 'notes begin at the beginning of a line, wherever the pattern would fit, and not in code',
    markdown: 'Eine note: im Satz',
    notesSeparator: 'note:',
    theirs: ['0.0 Eine (n: im Satz)'],
    ours: ['0.0 Eine note: im Satz'],
  },
  {
    reason: 'notes may begin with German words, and behind blanks',
    markdown: 'Eins\n\n  Notiz: a',
    theirs: ['0.0 Eins Notiz: a'],
    ours: ['0.0 Eins (n: a)'],
  },
  {
    reason: 'notes are read as Markdown once, with empty lines in their code',
    markdown: 'Eins\n\nNote:\n\n~~~\na\n\n*b*\n~~~',
    theirs: ['0.0 Eins (n: a b)'],
    ours: ['0.0 Eins (n: a *b*)'],
  },
  {
    reason: 'classes add up',
    markdown: '<span class="x-a">rot</span> <!-- .element: class="x-b" -->',
    theirs: ['0.0 rot [span .x-b rot]'],
    ours: ['0.0 rot [span .x-a .x-b rot]'],
  },
  {
    reason: 'attributes may stand in single quotes, or in none',
    markdown: "a <!-- .element: data-x='1' -->\n\nb <!-- .element: class=fragment -->",
    theirs: ['0.0 a b'],
    ours: ['0.0 a b [p data-x="1" a] [p .fragment b]'],
  },
  {
    reason: 'what is said of a task is not said of its box alone',
    markdown: '- [x] a <!-- .element: data-x="1" -->',
    theirs: ['0.0 a [input data-x="1" ]'],
    ours: ['0.0 a [li data-x="1" a]'],
  },
  {
    reason: 'a comment in front of a point belongs to that point, not to raw HTML',
    markdown: '- <!-- .element: data-x="1" --> **a** b',
    theirs: ['0.0 **a** b [li data-x="1" **a** b]'],
    ours: ['0.0 a b [li data-x="1" a b]'],
  },
  {
    reason: 'Windows line ends count once where empty lines separate',
    markdown: 'Eins\r\n\r\nnoch eins\r\n\r\n\r\nZwei',
    separator: '^\\r?\\n\\r?\\n\\r?\\n',
    verticalSeparator: '^\\r?\\n\\r?\\n',
    theirs: ['0.0 Eins', '0.1 noch eins', '1.0 Zwei'],
    ours: ['0.0 Eins noch eins', '0.1 Zwei'],
  },
  {
    reason: 'reveal.js has another version of marked in it: stars between letters beside `**`',
    markdown: '2*3 **(neu) x*y R**',
    theirs: ['0.0 23 **(neu) xy R'],
    ours: ['0.0 2*3 (neu) x*y R'],
  },
  {
    reason: 'raw HTML that could do harm is not taken over, which a finding says',
    markdown: 'Eins <button data-x="1">Klick</button>',
    theirs: ['0.0 Eins Klick [button data-x="1" Klick]'],
    ours: ['0.0 Eins Klick'],
  },
  {
    reason: 'what is hidden is left out, which reveal.js does when the show begins',
    markdown: 'Eins\n\n---\n\n<!-- .slide: data-visibility="hidden" -->\n\nZwei',
    theirs: ['0.0 Eins', '1.0 Zwei'],
    ours: ['0.0 Eins'],
  },
];

describe('what reads otherwise than in reveal.js', () => {
  test.each(differences)('$reason', async ({ reason: _, theirs, ours, ...source }) => {
    const head = Object.entries(source).filter(([key]) => key !== 'markdown');
    const front = head.map(([key, value]) => `${key}: ${JSON.stringify(value)}\n`).join('');
    const [read] = await readWithReveal(page, [source]);
    const [ownRead] = await readRendered(page, [
      render(front ? `---\n${front}---\n${source.markdown}` : source.markdown),
    ]);
    expect({ theirs: brief(read), ours: brief(ownRead) }).toEqual({ theirs, ours });
  });
});
