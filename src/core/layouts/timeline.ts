import type { Block, Inline, List, ListItem, Paragraph } from '../deck.ts';
import type { Layout, LayoutPart } from '../layout.ts';

export const timelineLayout: Layout = {
  name: 'timeline',
  description: 'Was nacheinander geschah: links die Zeit, rechts das Ereignis.',
  slots: [
    { name: 'Überschrift', description: 'die Überschrift zweiter Ebene (##)' },
    {
      name: 'Ereignisse',
      description: 'eine Aufzählung; jeder Punkt beginnt mit der Zeit, **fett**: »- **2019** Beschluss des Rates«',
      isFilledBy: (block) => block.type === 'list',
    },
  ],
  capacity: { words: 75, items: 6, titleLines: 1 },
  example: `## Der Weg zum Radwegenetz

- **2019** Der Rat beschließt das Netz
- **2021–2023** Die ersten zwölf Kilometer entstehen
- **Mai 2024** Die Brücke wird eröffnet
- **heute** Das Netz wächst weiter
`,
  arrange: (blocks) => blocks.map((block) => (block.type === 'list' ? asEvents(block) : block)),
  style: `
.layout-timeline > .slide-body > :is(ul, ol) {
  --list-mark: none;

  align-self: stretch;
  margin-top: var(--space-5);
  padding: 0;
  list-style: none;
  font-size: var(--size-column);
  line-height: 1.22;

  & > li {
    position: relative;
    display: grid;
    grid-template-columns: calc(264 * var(--px)) minmax(0, 1fr);
    column-gap: calc(64 * var(--px));
    margin: 0;
    padding-bottom: calc(20 * var(--px));
    text-wrap: pretty;
  }

  & > li > * {
    grid-column: 2;
    margin: 0;
  }

  & > li > .when {
    grid-column: 1;
    color: var(--color-accent);
    font-weight: 700;

    & > strong {
      font-weight: inherit;
    }
  }

  /* The line of time, a dot for each event. */
  & > li::before {
    content: "";
    position: absolute;
    inset: 0.62em auto -0.62em calc(289 * var(--px));
    border-inline-start: var(--stroke-1) solid var(--color-line);
  }

  & > li:last-child::before {
    content: none;
  }

  & > li::after {
    content: "";
    position: absolute;
    inset: 0.3em auto auto calc(280 * var(--px));
    box-sizing: border-box;
    width: calc(20 * var(--px));
    height: calc(20 * var(--px));
    border: var(--stroke-2) solid var(--color-accent);
    border-radius: 50%;
    background: var(--color-ground);
  }
}

/* On a phone, in the article. */
@media screen and (max-width: 45rem) {
  html:not(.show, .speaker) .layout-timeline > .slide-body > :is(ul, ol) > li {
    grid-template-columns: minmax(0, 1fr);
    padding-inline-start: 2rem;

    & > * {
      grid-column: 1;
    }

    &::after {
      inset-inline-start: 0;
    }

    &::before {
      inset-inline-start: calc(9 * var(--px));
    }
  }
}
`,
};

/** Time and event side by side: what is bold at the beginning, and the rest. */
function asEvents(list: List): LayoutPart {
  return { ...list, items: list.items.map((item) => ({ ...item, children: splitEvent(item) })) };
}

function splitEvent({ children, position }: ListItem): readonly Block[] {
  const [first, ...others] = children;
  if (first?.type !== 'text-line' && first?.type !== 'paragraph') return children;
  const [when, ...what] = first.children;
  if (when?.type !== 'strong') return children;
  const told = what.map((inline, index): Inline => (index === 0 ? trimStart(inline) : inline));
  const paragraph = (name: string, inlines: readonly Inline[]): Paragraph => ({
    type: 'paragraph',
    attributes: { class: name },
    position,
    children: inlines,
  });
  return [paragraph('when', [when]), paragraph('what', told), ...others];
}

function trimStart(inline: Inline): Inline {
  return inline.type === 'text' ? { ...inline, text: inline.text.trimStart() } : inline;
}
