import type { Block } from '../deck.ts';
import type { Layout, LayoutPart } from '../layout.ts';

export const imageLayout: Layout = {
  name: 'image',
  description: 'Ein Bild, daneben Überschrift und wenige Wörter; ohne Wörter bekommt das Bild die ganze Breite.',
  slots: [
    { name: 'Überschrift', description: 'die Überschrift zweiter Ebene (##)' },
    {
      name: 'Bild',
      description: 'ein Absatz, in dem nur das Bild steht: ![Alternativtext](bild.jpg)',
      isFilledBy: isPicture,
    },
    { name: 'Text', description: 'Absätze oder eine kurze Aufzählung, auch für den Bildnachweis' },
  ],
  capacity: { words: 40, items: 4, titleLines: 3 },
  example: `## Ein Platz zum Sitzen

![Zeichnung: drei Kreise in einer Reihe, der mittlere ist ausgefüllt](data:image/svg+xml,%3Csvg%20xmlns='http://www.w3.org/2000/svg'%20viewBox='0%200%20800%20600'%20width='800'%20height='600'%3E%3Crect%20width='800'%20height='600'%20fill='%23d7e3e0'/%3E%3Cg%20fill='none'%20stroke='%2300574f'%20stroke-width='8'%3E%3Ccircle%20cx='180'%20cy='300'%20r='90'/%3E%3Ccircle%20cx='400'%20cy='300'%20r='90'%20fill='%2300574f'/%3E%3Ccircle%20cx='620'%20cy='300'%20r='90'/%3E%3C/g%3E%3C/svg%3E)

Bänke am Weg laden zum Ausruhen ein.

Bild: selbst gezeichnet
`,
  arrange: (blocks) =>
    blocks.map((block): LayoutPart => (isPicture(block) ? { type: 'region', name: 'picture', parts: [block] } : block)),
  style: `
.layout-image > .slide-body {
  display: grid;
  grid-template-columns: minmax(0, 5fr) minmax(0, 6fr);
  grid-auto-rows: auto;
  column-gap: var(--space-6);
  align-content: start;
  align-items: start;

  & > * {
    grid-column: 1;
  }

  & > .picture {
    grid-column: 2;
    grid-row: 1 / span 9;
    align-self: stretch;
    margin: calc(-1 * var(--space-7)) calc(-1 * var(--space-8)) calc(-1 * var(--space-6)) 0;

    & > p,
    & img {
      display: block;
      box-sizing: border-box;
      width: 100%;
      height: 100%;
      max-height: none;
      margin: 0;
    }

    & img {
      max-height: calc(720 * var(--px));
      object-fit: cover;
    }
  }

  & > p:last-of-type:not(:only-of-type) {
    color: var(--color-muted);
    font-size: var(--size-small);
  }

  /* Nothing beside it: the heading above, the picture below. */
  &:not(:has(> :is(p, ul, ol, .addition))) {
    display: flex;

    & > .picture {
      flex: 1;
      min-height: 0;
      align-self: stretch;
      margin: var(--space-4) calc(-1 * var(--space-8)) calc(-1 * var(--space-6));
    }
  }
}

/* On a phone, in the article. */
@media screen and (max-width: 45rem) {
  html:not(.show, .speaker) .layout-image > .slide-body {
    display: flex;

    & > .picture {
      align-self: stretch;
      margin: var(--space-4) 0 0;
    }
  }
}
`,
};

function isPicture(block: Block): boolean {
  return block.type === 'paragraph' && block.children.length === 1 && block.children[0]?.type === 'image';
}
