import type { Layout } from '../layout.ts';

export const cardsLayout: Layout = {
  name: 'cards',
  description: 'Felder nebeneinander, jedes mit einem Symbol und wenigen Wörtern.',
  slots: [
    { name: 'Überschrift', description: 'die Überschrift zweiter Ebene (##)' },
    {
      name: 'Felder',
      description: 'eine Aufzählung; am Anfang eines Punktes steht das Symbol, zum Beispiel »- :bus: Bus und Bahn«',
      isFilledBy: (block) => block.type === 'list',
    },
    { name: 'Zeile darunter', description: 'ein kurzer Absatz nach der Aufzählung' },
  ],
  capacity: { words: 45, items: 6, titleLines: 1 },
  example: `## Vier Arten, unterwegs zu sein

- :map: Zu Fuß
- :bus: Mit Bus und Bahn
- :wrench: Mit dem Rad, auch wenn es repariert werden muss
- :users: Zusammen im Auto
`,
  style: `
.layout-cards > .slide-body > ul {
  display: grid;
  grid-template-columns: repeat(auto-fit, minmax(min(100%, calc(500 * var(--px))), 1fr));
  grid-auto-rows: 1fr;
  gap: var(--space-3);
  align-self: stretch;
  margin-top: var(--space-5);
  padding: 0;
  list-style: none;
  --list-mark: none;
  font-size: var(--size-body);
  font-weight: 600;
  line-height: 1.2;

  & > li {
    box-sizing: border-box;
    display: flow-root;
    position: relative;
    min-height: calc(152 * var(--px));
    margin: 0;
    padding: var(--space-5) var(--space-4) var(--space-4) calc(136 * var(--px));
    background: var(--color-surface);
    text-wrap: pretty;
  }

  & > li > .icon {
    position: absolute;
    inset: var(--space-5) auto auto var(--space-5);
    width: calc(72 * var(--px));
    height: calc(72 * var(--px));
  }

  & > li:not(:has(> .icon)) {
    padding-inline-start: var(--space-5);
  }
}

.layout-cards > .slide-body > ul + p {
  margin-top: var(--space-4);
  font-size: var(--size-column);
}
`,
};
