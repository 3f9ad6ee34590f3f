import type { StyledBlock } from '../styled-block.ts';

/** On a phone words are broken by syllables before a table is wider than the page; nowhere within a syllable or a number. */
export const tableStyle: StyledBlock = {
  name: 'table',
  isUsedBy: ({ type }) => type === 'table' || type === 'chart',
  style: `
.cell-word {
  hyphens: none;
}

.notes table {
  overflow-wrap: break-word;
}

.speaker-notes-text {
  & table {
    margin-bottom: 0.75em;
    border-collapse: collapse;
    line-height: 1.3;
  }

  & :is(th, td):not(.chart *) {
    padding: 0.3em 1em 0.3em 0;
    border-bottom: 1px solid var(--speaker-line);
    text-align: start;
    vertical-align: top;
  }

  & .align-right {
    text-align: end;
  }
}

@media screen and (max-width: 45rem) {
  :is(html:not(.show, .speaker, .print), .speaker-notes-text) .cell-word {
    hyphens: manual;
  }

  html:not(.show, .speaker, .print) {
    & :is(.slide-body, .notes) :is(th, td):not(.chart *) {
      padding-inline-end: 0.5rem;
      font-size: 0.9em;
      line-height: 1.35;
    }
  }
}
`,
};
