import type { StyledBlock } from '../styled-block.ts';

/** Words of code are told apart by weight and by the accent, comments by their quieter colour; there are no further colours. */
export const codeStyle: StyledBlock = {
  name: 'code',
  isUsedBy: ({ type }) => type === 'code',
  style: `
pre {
  /* Nobody in the audience, and no paper, moves lines sideways. */
  overflow-wrap: anywhere;
  white-space: pre-wrap;

  & .k,
  & .t {
    font-weight: 700;
  }

  & .k,
  & .s,
  & .n {
    color: var(--color-accent);
  }

  & .c {
    color: var(--color-muted);
  }
}
`,
};

/** Lines that are numbered or emphasised. */
export const codeLinesStyle: StyledBlock = {
  name: 'code-lines',
  isUsedBy: (node) => node.type === 'code' && node.firstNumber !== undefined,
  style: `
.lines {
  counter-reset: line var(--line, 0);
}

.lines .line {
  display: inline-block;
  box-sizing: border-box;
  min-width: 100%;
  padding-inline-start: 3.2em;
  counter-increment: line;

  &::before {
    content: counter(line) / "";
    display: inline-block;
    width: 1.8em;
    margin-inline: -3.2em 1.4em;
    color: var(--color-muted);
    text-align: end;
  }
}

/* What a style writes is no text of a PDF, and what is no text must not be there. */
@media print {
  .lines .line {
    padding-inline-start: 1em;

    &::before {
      content: none;
    }
  }
}
`,
};
