import type { Layout } from '../layout.ts';

export const mapLayout: Layout = {
  name: 'map',
  description: 'Eine Karte, daneben Überschrift und wenige Wörter.',
  slots: [
    { name: 'Überschrift', description: 'die Überschrift zweiter Ebene (##)' },
    { name: 'Text', description: 'Aufzählung oder Absätze, links neben der Karte' },
    {
      name: 'Karte',
      description: 'ein Block ```map mit einem Ort in jeder Zeile',
      isFilledBy: (block) => block.type === 'map',
    },
  ],
  capacity: { words: 45, items: 5, titleLines: 3 },
  example: `## Wo gebaut wird

- Drei Orte machen den Anfang
- Weitere folgen

\`\`\`map
Emsdetten
Bonn
Burbach
\`\`\`
`,
  style: `
.layout-map > .slide-body {
  display: grid;
  grid-template-columns: minmax(0, 1fr) calc(440 * var(--px));
  grid-template-rows: auto auto 1fr;
  column-gap: var(--space-6);
  align-content: start;

  & > * {
    grid-column: 1;
  }

  & > h2 {
    grid-column: 1 / -1;
  }

  & > :is(ul, ol, p:not([class])) {
    font-size: var(--size-column);
    line-height: 1.25;
    text-wrap: pretty;
  }

  & > .map {
    --map-height: calc(372 * var(--px));

    grid-column: 2;
    grid-row: 2 / span 9;
    margin-top: var(--space-3);
  }

  & > :is(.addition, .source) {
    align-self: end;
  }
}

/* A slide that is one addition has no other addition to make room for: the map reaches to the top. */
.layout-map > .slide-body.whole {
  grid-template-columns: minmax(0, 1fr) calc(504 * var(--px));
  grid-template-rows: auto auto auto 1fr;
  column-gap: var(--space-4);

  & > .addition-label {
    position: static;
    justify-self: start;
    margin-bottom: var(--space-3);
  }

  & > h2 {
    grid-column: 1;
    padding: 0;
  }

  & > .map {
    --map-height: calc(460 * var(--px));

    grid-row: 1 / span 9;
    margin-top: 0;

    /* Names may reach out of the land to the left. */
    & > .map-frame {
      margin-inline-start: auto;
    }
  }
}

/* In the article the map has the whole width. */
@media screen {
  html:not(.show, .speaker) .layout-map > .slide-body {
    display: flex;
    align-items: stretch;

    & > .map {
      --map-height: 34rem;

      margin-top: var(--space-5);
    }

    & > :is(.addition, .source) {
      align-self: start;
    }
  }
}
`,
};
