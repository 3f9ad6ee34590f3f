import type { Layout } from '../layout.ts';

export const pointsLayout: Layout = {
  name: 'points',
  description: 'Überschrift und Aufzählung; gilt, wenn nichts anderes angegeben ist.',
  slots: [
    { name: 'Überschrift', description: 'die Überschrift zweiter Ebene (##)' },
    { name: 'Inhalt', description: 'Aufzählung, Absätze, Tabelle: bis zu drei Punkte stehen größer' },
  ],
  capacity: { words: 65, items: 6, titleLines: 2 },
  example: `## Warum Menschen auf das Rad steigen

- Es ist schneller als das Auto, wenn der Weg kurz ist
- Es kostet wenig
- Es hält gesund
`,
  style: `
.layout-points > .slide-body {
  & > h2 {
    max-width: var(--measure);
  }

  & > h2 + :is(ul, ol, p) {
    margin-top: var(--space-6);
  }

  & > :is(ul, ol) > li {
    text-wrap: pretty;
  }

  /* Few points may speak louder: each on a line of its own. Points below points are not few. */
  & > ul:not(:has(> li:nth-child(4), ul, ol)) {
    align-self: stretch;
    padding: 0;
    list-style: none;
    --list-mark: none;
    font-size: var(--size-lead);
    line-height: 1.25;

    & > li {
      margin: 0;
      padding-block: var(--space-4);
      padding-inline-end: var(--space-8);
      border-top: var(--stroke-1) solid var(--color-line);
    }

    &:not(:has(> li:nth-child(3))) {
      font-size: var(--size-loud);
      line-height: 1.18;

      & > li {
        padding-block: var(--space-5);
        padding-inline-end: var(--space-6);
      }
    }
  }
}
`,
};
