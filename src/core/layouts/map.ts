import type { Layout } from '../layout.ts';

export const mapLayout: Layout = {
  name: 'map',
  description: 'Eine Karte, daneben Überschrift und wenige Wörter.',
  slots: [
    { name: 'Überschrift', description: 'die Überschrift zweiter Ebene (##)' },
    { name: 'Text', description: 'Aufzählung oder Absätze, links neben der Karte' },
    { name: 'Karte', description: 'ein Block ```map mit einem Ort in jeder Zeile' },
  ],
  capacity: { words: 45, items: 5, titleLines: 3 },
  example: `## Wo gebaut wird

- Drei Orte machen den Anfang
- Weitere folgen
`,
  style: `
.layout-map > .slide-body,
.layout-map > .slide-body > .addition.whole {
  display: grid;
  grid-template-columns: minmax(0, 1fr) calc(600 * var(--px));
  grid-auto-rows: auto;
  column-gap: var(--space-6);
  align-content: start;

  & > * {
    grid-column: 1;
  }

  & > .map {
    grid-column: 2;
    grid-row: 1 / span 9;
  }
}
`,
};
