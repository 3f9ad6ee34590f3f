import type { Layout } from '../layout.ts';

export const quoteLayout: Layout = {
  name: 'quote',
  description: 'Ein Zitat, groß gesetzt, darunter, von wem es stammt.',
  slots: [
    { name: 'Überschrift', description: 'klein, über dem Zitat' },
    {
      name: 'Zitat',
      description: 'ein Zitatblock (>), die Anführungszeichen schreiben Sie selbst',
      isFilledBy: (block) => block.type === 'quote',
    },
    { name: 'Herkunft', description: 'ein Absatz nach dem Zitat: wer, wo, wann' },
  ],
  capacity: { words: 50, items: 0, titleLines: 1 },
  example: `## Stimme aus dem Bezirk

> „Seit der neue Weg da ist, fahren unsere Kinder allein zur Schule.“

Eine Mutter aus Musterstadt (erfundenes Beispiel)
`,
  style: `
.layout-quote > .slide-body {
  & > h2 {
    color: var(--color-accent);
    font-size: var(--size-lead);
  }

  & > blockquote {
    max-width: var(--measure);
    margin-block: auto 0;
    padding: 0;
    border: 0;
    font-size: var(--size-quote);
    font-weight: 600;
    line-height: 1.14;
    letter-spacing: -0.012em;
    text-wrap: balance;

    & > p {
      margin: 0;
    }
  }

  & > blockquote + p {
    margin-block: var(--space-5) auto;
    padding-inline-start: calc(88 * var(--px));
    background: linear-gradient(var(--color-accent), var(--color-accent)) 0 0.62em / calc(64 * var(--px)) var(--stroke-2) no-repeat;
    color: var(--color-muted);
    font-size: var(--size-column);
  }
}
`,
};
