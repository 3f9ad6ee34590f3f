import type { Layout } from '../layout.ts';

export const blankLayout: Layout = {
  name: 'blank',
  description: 'Leere Fläche ohne eigene Anordnung, auch für eine Folie ohne Text.',
  slots: [{ name: 'Inhalt', description: 'was Sie wollen, auch nichts' }],
  capacity: { words: 120, items: 12, titleLines: 3 },
  example: `## Frei angeordnet

Hier gilt nur, was Sie selbst schreiben.
`,
  style: `
.layout-blank > .slide-body::before {
  content: none;
}
`,
};
