import type { StyledBlock } from '../styled-block.ts';

/** Dark on light in every scheme, for readers of such codes know no other; the margin is part of the drawing. */
export const qrStyle: StyledBlock = {
  name: 'qr',
  isUsedBy: ({ type }) => type === 'qr',
  style: `
.slide-body .qr {
  margin-top: var(--space-4);
  width: fit-content;
  max-width: 100%;

  & > svg {
    display: block;
    width: calc(360 * var(--px));
    fill: var(--color-on-light);
    /* On a light ground nothing else shows where its margin ends. */
    outline: var(--stroke-1) solid var(--color-line);
    forced-color-adjust: none;
  }

  & .qr-ground {
    fill: var(--color-on-dark);
  }

  & > p {
    margin: var(--space-3) 0 0;
    overflow-wrap: anywhere;
  }
}

@media screen {
  html:not(.show, .speaker, .print) .qr > svg {
    width: 14rem;
  }
}

.notes .qr > svg {
  width: 12rem;
  fill: var(--color-on-light);

  & > .qr-ground {
    fill: var(--color-on-dark);
  }
}
`,
};
