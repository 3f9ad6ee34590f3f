import type { StyledBlock } from '../styled-block.ts';

function usesTag(tag: string): StyledBlock['isUsedBy'] {
  return (node) => node.type === 'html' && node.parts.some((part) => part.type === 'open' && part.name === tag);
}

/** Browsers halve what stands above words, which nobody reads from the back of a room. */
export const rubyStyle: StyledBlock = {
  name: 'ruby',
  isUsedBy: usesTag('rt'),
  style: `
rt {
  font-size: 0.72em;
}
`,
};

/** Two lines of them are 24 pixels apart on a phone too, where a slide is as wide as the phone. */
export const detailsStyle: StyledBlock = {
  name: 'details',
  isUsedBy: usesTag('details'),
  style: `
.slide-body summary {
  padding-block: calc(18 * var(--px));
}
`,
};
