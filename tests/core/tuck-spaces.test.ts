import { expect, test } from 'vitest';
import { parseDeck } from '../../src/core/parse-deck.ts';
import { renderSlides } from '../../src/core/render-slide.ts';

const render = (text: string) => renderSlides(parseDeck([{ name: 'a.md', text }]).deck, new Map(), 'print');

test.each([
  ['## **2012:** Erklärung', '<h2><strong>2012: </strong>Erklärung</h2>'],
  ['## Die *erste* und **zweite** Runde', '<h2>Die <em>erste </em>und <strong>zweite </strong>Runde</h2>'],
  ['## **Allein**', '<h2><strong>Allein</strong></h2>'],
  ['## `code` bleibt', '<h2><code>code</code> bleibt</h2>'],
  ['**Im** Text nicht', '<p><strong>Im</strong> Text nicht</p>'],
])('in the heading »%s« the space after bold words is inside them', (text, html) => {
  expect(render(text)).toContain(html);
});
