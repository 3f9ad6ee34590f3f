import type { StyledBlock } from '../styled-block.ts';

/** Below a picture its caption, and on a line of its own who made it; above a table what it shows. */
export const figureStyle: StyledBlock = {
  name: 'figure',
  isUsedBy: ({ type }) => type === 'figure',
  style: `
.slide-body {
  & figure {
    display: flex;
    flex-direction: column;
    align-items: start;
    min-height: 0;
    margin-inline: 0;
  }

  & figure > img {
    max-height: calc(400 * var(--px));
  }

  & :is(figcaption, caption) {
    font-size: var(--size-small);
    line-height: 1.3;
    text-align: start;
  }

  & figcaption {
    margin-top: var(--space-2);
  }

  & caption {
    padding-bottom: var(--space-2);
    font-weight: 600;
  }
}

.slide-body figcaption p {
  margin: 0;

  &.credit {
    color: var(--color-muted);
  }
}

.layout-image > .slide-body > .picture > figure {
  width: 100%;
  height: 100%;
  margin: 0;

  & > img {
    flex: 1;
    min-height: 0;
  }

  & > figcaption {
    padding-inline-end: var(--space-4);
  }
}

:where(.layout-image > .slide-body:not(:has(> :is(p, ul, ol, .addition))) > .picture) > figure > figcaption {
  padding-inline: var(--space-8);
}

@media screen {
  html.reading .slide-body :is(figcaption, caption) {
    padding-inline: 0;
    font-size: 0.86em;
  }
}

.notes figure {
  margin-inline: 0;

  & > img {
    max-width: 100%;
    height: auto;
  }
}
`,
};
