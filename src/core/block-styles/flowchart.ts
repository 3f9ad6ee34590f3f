import type { StyledBlock } from '../styled-block.ts';

/** On slides and in wide windows the drawing, the list being for ears; where the drawing would be too small, the list. */
export const flowchartStyle: StyledBlock = {
  name: 'flowchart',
  isUsedBy: ({ type }) => type === 'flowchart',
  style: `
.flow {
  align-self: stretch;
  margin-top: var(--space-4);

  & > .flow-title {
    margin: 0 0 var(--space-3);
    font-weight: 600;
  }

  & > svg {
    display: block;
    width: min(100%, calc(var(--width) * var(--px)));
    max-height: calc(440 * var(--px));
    overflow: visible;
  }

  & rect {
    fill: var(--color-surface);
    stroke: var(--color-accent);
    stroke-width: 2px;
  }

  & text {
    fill: var(--color-text);
    text-anchor: middle;
  }

  & .flow-label {
    stroke: var(--color-ground);
    stroke-width: 10px;
    stroke-linejoin: round;
    paint-order: stroke;
  }

  & .flow-way {
    fill: none;
    stroke: var(--color-accent);
    stroke-width: 3px;
  }

  & .flow-head {
    fill: var(--color-accent);
  }

  & > .chart-source {
    margin: var(--space-3) 0 0;
    color: var(--color-muted);
    font-size: var(--size-small);
  }

  & > svg + ul {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }
}

/* A page that a browser prints is tagged by it: words that are only drawn would be lost there. */
@media print, (width < 60rem) {
  html:not(.show, .speaker) .flow:has(> ul) {
    & > svg {
      display: none;
    }

    & > svg + ul {
      position: static;
      width: auto;
      height: auto;
      clip-path: none;
    }
  }
}
`,
};
