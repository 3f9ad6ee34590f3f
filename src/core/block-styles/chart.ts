import type { StyledBlock } from '../styled-block.ts';

/**
 * A table whose cells have bars in them, or whose caption has lines that stand above its columns. All words are the table's; strokes
 * and shapes, not colours alone, tell series apart.
 */
export const chartStyle: StyledBlock = {
  name: 'chart',
  isUsedBy: ({ type }) => type === 'chart',
  style: `
.chart {
  --chart-text: var(--size-small);
  --chart-note: var(--size-small);

  container-type: inline-size;
  align-self: stretch;
  margin-top: var(--space-4);
  font-size: var(--chart-text);
  line-height: 1.2;

  & table {
    --names: min((var(--letters) * 0.64 + var(--key, 0)) * var(--chart-text) + var(--space-4), 38cqi);

    width: 100%;
    margin: 0;
    font-size: inherit;
    table-layout: fixed;
  }

  & tr > :first-child {
    box-sizing: border-box;
    width: var(--names);
  }

  & caption {
    padding-bottom: var(--space-2);
    font-weight: 600;
    text-align: start;
    text-wrap: balance;
  }

  & :is(th, td) {
    padding: var(--space-2) 0;
    border: 0;
    vertical-align: middle;
    font-variant-numeric: tabular-nums;
  }

  & th {
    padding-inline-end: var(--space-3);
    font-weight: 400;
  }

  & thead th {
    padding-block: 0;
    color: var(--color-muted);
    font-size: var(--chart-note);
  }

  & td {
    font-weight: 600;
  }

  & svg {
    max-height: none;
    overflow: visible;
    fill: var(--color-accent);
  }
}

.chart > .chart-source {
  margin: var(--space-3) 0 0;
  color: var(--color-muted);
  font-size: var(--chart-note);
}

:is(.chart-bars, .chart-share) td {
  white-space: nowrap;
}

/* Few rows are larger and stand farther apart. */
.slide-body > .chart:not(.chart-line, :has(tbody > :nth-child(6))) {
  --chart-text: var(--size-column);

  & tbody :is(th, td) {
    padding-block: var(--space-3);
  }
}

.chart-bar {
  width: calc(100% - 7em);
  height: 1em;
  margin-inline-end: 0.5em;
  vertical-align: -0.14em;
}

.chart-bars .chart-bar {
  --whole: calc(100% - 7em);

  width: calc(var(--whole) * var(--length));
  margin-inline-start: calc(var(--whole) * var(--from));
}

.chart .chart-track {
  fill: var(--color-line);
  fill-opacity: 0.3;
}

/* Lines: the columns are as wide as each other, and the plot stands above all but the first. */
.chart-line {
  --key: 2;

  & tr > :not(:first-child) {
    padding-inline: 0;
    text-align: center;
  }

  & tbody tr:first-child > * {
    padding-top: var(--space-3);
  }
}

.chart .chart-plot {
  display: block;
  width: calc(100% - var(--names));
  height: calc(230 * var(--px));
  margin: var(--space-3) 0 0 var(--names);
}

:is(.chart-plot, .chart-key) path {
  fill: none;
  stroke: var(--color-accent);
  stroke-width: var(--stroke-2);
  stroke-linejoin: round;
  vector-effect: non-scaling-stroke;
}

.chart-key {
  width: 1.6em;
  height: 0.7em;
  margin-inline-end: 0.4em;
}

:is(.chart-plot, .chart-key) .mark {
  stroke-width: calc(14 * var(--px));
  stroke-linecap: round;
}

.chart-plot .chart-ground {
  stroke: var(--color-line);
  stroke-width: var(--stroke-1);
}

.chart .series-1 path {
  stroke: var(--color-text);
  stroke-dasharray: calc(10 * var(--px)) calc(6 * var(--px));
}

.chart .series-2 path {
  stroke: var(--color-muted);
  stroke-dasharray: calc(3 * var(--px)) calc(5 * var(--px));
}

.chart .mark {
  stroke-dasharray: none;
}

.chart .series-1 .mark,
.chart .series-2 .mark {
  stroke-linecap: square;
  stroke-dasharray: none;
}

.chart .series-2 .mark {
  stroke-width: calc(8 * var(--px));
}

@media (forced-colors: active) {
  .chart svg {
    fill: CanvasText;
  }

  .chart .chart-track {
    fill: none;
    stroke: CanvasText;
  }

  :is(.chart-plot, .chart-key) path {
    stroke: CanvasText !important;
  }
}

@media screen {
  html:not(.show, .speaker, .print) .slide .slide-body .chart {
    --chart-text: 1rem;
    --chart-note: 1rem;
  }
}

.notes .chart {
  --chart-text: 1em;
  --chart-note: 1em;
}

/* On a phone the points stand close. */
@container (width < 26em) {
  .chart-line table {
    --chart-text: 0.75rem;
    --chart-note: 0.75rem;

    font-size: var(--chart-text);
    letter-spacing: -0.01em;
  }
}
`,
};
