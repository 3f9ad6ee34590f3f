import type { StyledBlock } from '../styled-block.ts';

/** A calm box with a line at its side, in the colour of text: what kind it is its label says, not a colour. */
export const calloutStyle: StyledBlock = {
  name: 'callout',
  isUsedBy: ({ type }) => type === 'callout',
  style: `
.callout {
  margin-top: var(--space-4);
  padding: var(--space-3) var(--space-4);
  border-inline-start: var(--stroke-3) solid var(--color-accent);
  background: var(--color-surface);
  color: var(--color-text);

  & > :is(p, ul, ol) {
    margin-top: var(--space-2);
  }

  & > .addition-label {
    margin-top: 0;
    color: var(--color-accent);
    font-weight: 700;
  }
}

.notes .callout {
  --space-2: 4px;
  --space-3: 10px;
  --space-4: 16px;
  --stroke-3: 4px;
}
`,
};
