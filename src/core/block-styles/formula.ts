import type { StyledBlock } from '../styled-block.ts';

/** Set in the mathematical font of the machine, where it has one: letters, roots and brackets fit each other then. */
export const formulaStyle: StyledBlock = {
  name: 'formula',
  isUsedBy: ({ type }) => type === 'formula',
  style: `
.formula {
  font-size: 1.08em;
}

.slide-body > .formula {
  align-self: stretch;
  margin-top: var(--space-5);
  font-size: var(--size-lead);
}

/* Room between a sign and its limits, for readers who widen what they read. */
.formula :is(munder, munderover) > :nth-child(2) {
  padding-block-start: 0.2em;
}

.formula > math[display] {
  display: block math;
  text-align: start;
  width: fit-content;
}
`,
};
