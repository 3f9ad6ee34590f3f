import { expect, test } from 'vitest';
import { audienceEdition } from '../../src/core/audience-edition.ts';
import { parseDeck } from '../../src/core/parse-deck.ts';

const { deck } = parseDeck([
  {
    name: '1.md',
    text: `---
title: Fassungen
abbreviations:
  IMAG: Arbeitsgruppe
  KFM: nur in Notizen
---

<!-- .slide: data-notes="geheim" data-state="bleibt" -->

# Eins für die IMAG

- Punkt <!-- .element: class="fragment" data-notes="geheim" -->

<p data-notes="geheim" title="bleibt">Rohes mit <b data-notes="geheim">Fettem</b></p>

Notiz:
geheim KFM und KNA

*[KNA]: geheim

---

## Zwei

Notiz:
geheim
`,
  },
]);

test('nothing is left of the notes, wherever they stand', () => {
  expect(JSON.stringify(deck).match(/geheim/g)).toHaveLength(7);
  expect(JSON.stringify(audienceEdition(deck))).not.toMatch(/geheim|KFM|KNA|data-notes/);
});

test('all else stays as it is, and the deck that was given is not touched', () => {
  const before = JSON.stringify(deck);
  const edition = audienceEdition(deck);
  expect(JSON.stringify(deck)).toBe(before);
  expect(edition.abbreviations.map(({ term }) => term)).toEqual(['IMAG']);
  const plain = (text: string) => text.replaceAll(/"data-notes":"geheim",?/g, '').replaceAll(',}', '}');
  expect(JSON.stringify(edition.slides.map(({ blocks, attributes }) => [blocks, attributes]))).toBe(
    plain(JSON.stringify(deck.slides.map(({ blocks, attributes }) => [blocks, attributes]))),
  );
  // A deck without notes is its own edition.
  expect(audienceEdition(edition)).toEqual(edition);
});
