import type { StyledBlock } from '../styled-block.ts';

/** A short line at the foot of the slide, and below it what the numbers stand for. */
export const footnotesStyle: StyledBlock = {
  name: 'footnotes',
  isUsedBy: ({ type }) => type === 'footnotes',
  style: `
.footnote-mark {
  /* What tells it from the text, besides its place and colour. */
  font-weight: 700;
  text-decoration: none;

  & > sup {
    line-height: 0;
  }
}

.slide-body .footnote-mark > sup {
  font-size: var(--size-small);
}

.footnotes p > a:first-child {
  margin-inline-end: 0.3em;
  font-weight: 700;
  text-decoration: none;
}

.slide-body > .footnotes {
  margin-top: auto;
  padding-top: var(--space-3);
  color: var(--color-muted);
  font-size: var(--size-small);
  line-height: 1.3;

  & p {
    margin: 0;
  }
}

.slide-body > .addition + .footnotes {
  margin-top: 0;
}

@media screen {
  html.reading .slide-body > .footnotes {
    font-size: 0.86em;
  }
}
`,
};
