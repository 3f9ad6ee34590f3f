import type { Block, Heading } from '../deck.ts';
import type { Layout, LayoutPart, Region } from '../layout.ts';
import type { Attributes } from '../node.ts';

export const twoColumnsLayout: Layout = {
  name: 'two-columns',
  description: 'Zwei Spalten nebeneinander; jede Überschrift der dritten Ebene (###) beginnt eine Spalte.',
  slots: [
    { name: 'Überschrift', description: 'die Überschrift zweiter Ebene (##)' },
    {
      name: 'Spalten',
      description: 'je eine Überschrift dritter Ebene (###) und was ihr folgt; als Fragment erscheint die ganze Spalte',
      isFilledBy: isColumnHead,
    },
  ],
  capacity: { words: 80, items: 6, titleLines: 2 },
  example: `## Zwei Aufgaben

### Planen

- Netz entwerfen
- Bürgerinnen und Bürger fragen

### Bauen

- Lücken schließen
- Kreuzungen sicher machen
- Wege beleuchten
`,
  arrange,
  style: `
.layout-two-columns .columns {
  display: grid;
  grid-template-columns: repeat(auto-fit, minmax(min(100%, calc(440 * var(--px))), 1fr));
  gap: var(--space-5) calc(56 * var(--px));
  align-self: stretch;
  margin-top: var(--space-5);
}

.layout-two-columns .column {
  padding-top: var(--space-4);
  border-top: var(--stroke-2) solid var(--color-accent);
  font-size: var(--size-column);

  & h3 {
    font-size: var(--size-body);
  }

  & li {
    text-wrap: pretty;
  }

  & li + li {
    margin-top: calc(12 * var(--px));
  }
}
`,
};

/** What precedes the first `###` stays above the columns, additions after the last one stand below them. */
function arrange(blocks: readonly Block[]): readonly LayoutPart[] {
  const first = blocks.findIndex(isColumnHead);
  if (first === -1) return blocks;
  const after = blocks.findLastIndex((block) => block.type !== 'addition') + 1;
  const columns: Region[] = [];
  for (const block of blocks.slice(first, after)) {
    const current = columns.at(-1);
    if (current === undefined || isColumnHead(block)) columns.push(beginColumn(block));
    else columns[columns.length - 1] = { ...current, parts: [...current.parts, block] };
  }
  return [...blocks.slice(0, first), { type: 'region', name: 'columns', parts: columns }, ...blocks.slice(after)];
}

/** A heading that is a fragment brings its column along. */
function beginColumn(block: Block): Region {
  const { class: names = '', 'data-fragment-index': index, ...others } = block.attributes;
  if (index === undefined) return { type: 'region', name: 'column', parts: [block] };
  const attributes: Attributes = { class: names, 'data-fragment-index': index };
  return { type: 'region', name: 'column', attributes, parts: [{ ...block, attributes: others }] };
}

function isColumnHead(block: Block): block is Heading {
  return block.type === 'heading' && block.level === 3;
}
