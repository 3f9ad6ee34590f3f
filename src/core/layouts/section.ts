import type { Layout } from '../layout.ts';

export const sectionLayout: Layout = {
  name: 'section',
  description: 'Zwischentitel, der einen neuen Teil des Vortrags eröffnet.',
  slots: [
    { name: 'Überschrift', description: 'die Überschrift zweiter Ebene (##)' },
    { name: 'Unterzeile', description: 'höchstens ein kurzer Absatz' },
  ],
  capacity: { words: 24, items: 0, titleLines: 2 },
  ground: 'panel',
  example: `## Teil 2: Vom Plan zur Straße

Was in den Bezirken schon gebaut ist
`,
  style: `
.layout-section > .slide-body {
  justify-content: center;

  & > h2 {
    max-width: var(--measure);
    font-size: var(--size-statement);
  }

  & > p {
    font-size: var(--size-lead);
  }

  & > .addition {
    margin-top: var(--space-5);
  }
}
`,
};
