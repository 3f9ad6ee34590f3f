import type { Layout } from '../layout.ts';

export const timelineLayout: Layout = {
  name: 'timeline',
  description: 'Was nacheinander geschah: links die Zeit, rechts das Ereignis.',
  slots: [
    { name: 'Überschrift', description: 'die Überschrift zweiter Ebene (##)' },
    {
      name: 'Ereignisse',
      description: 'eine Aufzählung; jeder Punkt beginnt mit der Zeit, **fett**: »- **2019** Beschluss des Rates«',
      isFilledBy: (block) => block.type === 'list',
    },
  ],
  capacity: { words: 75, items: 6, titleLines: 1 },
  example: `## Der Weg zum Radwegenetz

- **2019** Der Rat beschließt das Netz
- **2021–2023** Die ersten zwölf Kilometer entstehen
- **Mai 2024** Die Brücke wird eröffnet
- **heute** Das Netz wächst weiter
`,
  style: `
.layout-timeline .slide-body :is(ul, ol) {
  position: relative;
  align-self: stretch;
  margin-top: var(--space-5);
  padding: 0;
  list-style: none;
  --list-mark: none;
  font-size: var(--size-column);
  line-height: 1.22;

  & > li {
    position: relative;
    margin: 0;
    padding: 0 0 calc(20 * var(--px)) calc(328 * var(--px));
    text-wrap: pretty;
  }

  & > li > strong:first-child {
    position: absolute;
    inset: 0 auto auto 0;
    width: calc(264 * var(--px));
    color: var(--color-accent);
    font-weight: 700;
  }

  /* The line of time, a dot for each event. */
  & > li::before {
    content: "";
    position: absolute;
    inset: 0.62em auto -0.62em calc(289 * var(--px));
    border-inline-start: var(--stroke-1) solid var(--color-line);
  }

  & > li:last-child::before {
    content: none;
  }

  & > li::after {
    content: "";
    position: absolute;
    inset: 0.3em auto auto calc(280 * var(--px));
    box-sizing: border-box;
    width: calc(20 * var(--px));
    height: calc(20 * var(--px));
    border: var(--stroke-2) solid var(--color-accent);
    border-radius: 50%;
    background: var(--color-ground);
  }
}

/* On a phone, in the article. */
@media screen and (max-width: 45rem) {
  html:not(.show, .speaker) .layout-timeline .slide-body :is(ul, ol) > li {
    padding-inline-start: 2rem;

    & > strong:first-child {
      position: static;
      display: block;
      width: auto;
    }

    &::after {
      inset-inline-start: 0;
    }

    &::before {
      inset-inline-start: calc(9 * var(--px));
    }
  }
}
`,
};
