import type { Block, List } from '../deck.ts';
import type { Layout, LayoutPart } from '../layout.ts';

export const stepsLayout: Layout = {
  name: 'steps',
  description: 'Schritte, die aufeinander aufbauen: eine Treppe von links nach rechts.',
  slots: [
    { name: 'Überschrift', description: 'die Überschrift zweiter Ebene (##)' },
    {
      name: 'Stufen',
      description: 'eine Aufzählung mit zwei bis vier Punkten; als nummerierte Liste tragen die Stufen Zahlen',
      isFilledBy: (block) => block.type === 'list',
    },
  ],
  capacity: { words: 50, items: 4, titleLines: 1 },
  example: `## Drei Schritte zum Radwegenetz

1. Lücken finden
2. Lücken schließen
3. Wege verbinden
`,
  arrange: (blocks) => blocks.map((block) => (block.type === 'list' ? asStairs(block) : block)),
  style: `
.layout-steps > .slide-body > .stairs {
  display: grid;
  flex: 1;
  grid-auto-columns: minmax(0, 1fr);
  grid-auto-flow: column;
  gap: var(--space-2);
  align-self: stretch;
  margin-top: var(--space-5);
  padding: 0;
  list-style: none;
  --list-mark: none;
  counter-reset: stair;
  font-size: var(--size-column);
  line-height: 1.25;

  & > li {
    box-sizing: border-box;
    margin-top: calc((var(--count) - 1 - var(--i)) * 76 * var(--px));
    padding: var(--space-4) var(--space-3);
    border-top: var(--stroke-3) solid var(--color-accent);
    background: var(--color-surface);
    text-wrap: pretty;
    overflow-wrap: normal;
  }

  /* Four have room for the long words of German with less around them. */
  &:has(> :nth-child(4)) {
    font-size: 0.82em;

    & > li {
      padding-inline: var(--space-2);
    }
  }

  /* The last step is where the way leads. */
  & > li:last-child {
    background: var(--color-panel);
    color: var(--color-on-panel);
    font-weight: 600;
  }
}

.layout-steps > .slide-body > ol.stairs > li::before {
  content: counter(stair);
  counter-increment: stair;
  display: block;
  margin-bottom: var(--space-3);
  color: var(--color-accent);
  font-size: var(--size-title);
  font-weight: 700;
  line-height: 1;
}

.layout-steps > .slide-body > ol.stairs > li:last-child::before {
  color: inherit;
}

/* On a phone, in the article. */
@media screen and (max-width: 45rem) {
  html:not(.show, .speaker) .layout-steps > .slide-body > .stairs {
    grid-auto-flow: row;
    font-size: var(--size-column);

    & > li {
      margin-top: 0;
      margin-inline-start: calc(var(--i) * 1.25rem);
    }
  }
}
`,
};

/** Each step knows how high it is; a fragment keeps its own class. */
function asStairs(list: List): LayoutPart {
  const count = list.items.length;
  const items = list.items.map((item, index): List['items'][number] => ({
    ...item,
    attributes: { ...item.attributes, style: joined(item, `--i: ${index}`) },
  }));
  const { class: own, ...others } = list.attributes;
  const attributes = {
    ...others,
    class: own === undefined ? 'stairs' : `stairs ${own}`,
    style: joined(list, `--count: ${count}`),
  };
  return { ...list, attributes, items };
}

function joined({ attributes }: Block, style: string): string {
  return [attributes['style'], style].filter((part) => part !== undefined).join('; ');
}
