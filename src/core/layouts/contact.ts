import type { Layout } from '../layout.ts';

export const contactLayout: Layout = {
  name: 'contact',
  description: 'Schlussfolie auf der Akzentfarbe: Dank und Kontaktdaten.',
  slots: [
    { name: 'Dank', description: 'die Überschrift zweiter Ebene (##)' },
    { name: 'Kontaktdaten', description: 'ein Absatz; ein umgekehrter Schrägstrich (\\) am Ende der Zeile bricht um' },
  ],
  capacity: { words: 40, items: 5, titleLines: 2 },
  ground: 'panel',
  example: `## Vielen Dank!

Erika Mustermann\\
Amt für Mobilität\\
12345 Musterstadt\\
<erika.mustermann@musterstadt.example>
`,
  style: `
.layout-contact > .slide-body {
  & > h2 {
    max-width: var(--measure);
    margin-top: var(--space-6);
    font-size: var(--size-display);
  }

  & > h2 + p {
    margin-top: var(--space-6);
    line-height: 1.4;
  }
}
`,
};
