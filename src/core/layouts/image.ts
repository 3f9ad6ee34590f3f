import type { Block } from '../deck.ts';
import type { Layout, LayoutPart } from '../layout.ts';
import { walkImages } from '../walk-blocks.ts';

export const imageLayout: Layout = {
  name: 'image',
  description: 'Ein Bild, daneben Überschrift und wenige Wörter; ohne Wörter bekommt das Bild die ganze Breite.',
  slots: [
    { name: 'Überschrift', description: 'die Überschrift zweiter Ebene (##)' },
    {
      name: 'Bild',
      description:
        'ein Absatz, in dem nur das Bild steht: ![Alternativtext](bild.jpg "Unterschrift | Foto: Name"). Fotos (.jpg) füllen die Fläche und verlieren dabei Ränder, Zeichnungen (.svg, .png) bleiben ganz',
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
  arrange: (blocks) => blocks.map((block): LayoutPart => (isPicture(block) ? asRegion(block) : block)),
  style: `
.layout-image > .slide-body {
  display: grid;
  grid-template-columns: calc(496 * var(--px));
  grid-auto-rows: auto;
  column-gap: var(--space-6);
  align-content: start;
  align-items: start;

  & > * {
    grid-column: 1;
  }

  & > .picture {
    position: absolute;
    /* In a column, Chromium 147 leaves it out of some pages of a PDF. */
    grid-column: auto;
    /* The strip at the foot is for number and arrows. */
    inset: 0 0 calc(52 * var(--px)) auto;
    width: calc(640 * var(--px));

    & > p,
    & img {
      display: block;
      width: 100%;
      height: 100%;
      max-height: none;
      margin: 0;
    }

    & img {
      object-fit: cover;
    }
  }

  /* Of a drawing nothing is cut off: it stands in line with the heading, its caption close to it. */
  & > .graphic {
    inset: var(--space-7) var(--space-8) calc(52 * var(--px)) auto;
    width: calc(544 * var(--px));

    & img {
      object-fit: contain;
      object-position: 0 0;
    }

    &.picture > figure > img {
      flex: 0 1 auto;
      height: auto;
    }

    & > figure > figcaption {
      padding: 0;
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
      inset: calc(160 * var(--px)) 0 calc(52 * var(--px));
      width: auto;
    }

    & > .graphic {
      inset-inline: var(--space-8);
    }
  }
}

/* The picture is in the corner where the name of an addition would be. */
.layout-image > .slide-body.whole {
  & > .addition-label {
    position: static;
    justify-self: start;
    align-self: flex-start;
    margin-bottom: var(--space-3);
  }

  & > h2 {
    padding: 0;
  }
}

/* In the article the picture stands between the words, where it was written, also on paper. */
html:not(.show, .speaker, .print) .layout-image > .slide-body {
  display: flex;

  & > .picture {
    position: static;
    align-self: stretch;
    width: auto;
    margin: var(--space-4) 0 0;

    & img {
      max-height: calc(900 * var(--px));
      object-fit: contain;
      object-position: 0 0;
    }
  }
}
`,
};

/** Photographs may lose their edges; in a drawing, a chart or a picture of a screen there are words. */
function asRegion(block: Block): LayoutPart {
  const isGraphic = [...walkImages([block])].some(({ src }) =>
    /^data:image\/(?:svg|png|gif)|\.(?:svg|png|gif)$/i.test(src),
  );
  return { type: 'region', name: isGraphic ? 'picture graphic' : 'picture', parts: [block] };
}

function isPicture(block: Block): boolean {
  if (block.type === 'figure') return block.children[0]?.type === 'text-line';
  return block.type === 'paragraph' && block.children.length === 1 && block.children[0]?.type === 'image';
}
