import { describe, expect, it } from 'vitest';
import { parseDeck } from '../../src/core/parse-deck.ts';
import { formatPosition, parsePosition } from '../../src/core/position-text.ts';
import { renderPage } from '../../src/core/render-page.ts';

const text = `---
layout: two-columns
---

# Titel

Ein Absatz
![Bild](a.png)

### Spalte

- eins
  - zwei

| a | b |
|---|---|
| 1 | 2 |
| 3 | 4 |

> [!Ergänzung] Mehr
>
> Quelle: dort

<div>
<p>roh</p>
</div>

\`\`\`
Code
\`\`\`
`;
const { deck } = parseDeck([{ name: 'unter/a b.md', text }]);
const parts = { style: '', script: { src: 'a.js' }, images: new Map<string, string>() };

describe('positions in a page', () => {
  it('are not there unless they are asked for', () => {
    expect(renderPage(deck, parts)).not.toContain('data-at');
  });

  it('name file, line and column of everything that an author can find again', () => {
    const page = renderPage(deck, { ...parts, positions: true });
    const found = [...page.matchAll(/<(\w+)[^>]* data-at="unter\/a b\.md:([\d:]+)"/g)].map(
      ([, tag, place]) => `${tag} ${place}`,
    );
    expect(found).toEqual([
      'section 5:1',
      ...['h1 5:1', 'p 7:1', 'img 8:1', 'h3 10:1', 'ul 12:1', 'li 12:1', 'ul 13:3', 'li 13:3'],
      ...['table 15:1', 'tr 17:1', 'tr 18:1', 'aside 20:1', 'p 20:3'],
      ...['div 24:1', 'p 25:1', 'pre 28:1'],
    ]);
  });

  it('can be read again', () => {
    const position = { file: 'C:/Folien: neu/1.md', line: 12, column: 3 };
    expect(parsePosition(formatPosition(position))).toEqual(position);
    expect(parsePosition('ohne Zeile')).toBeUndefined();
  });
});
