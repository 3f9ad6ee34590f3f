import type { Layout } from '../layout.ts';

export const titleLayout: Layout = {
  name: 'title',
  description: 'Titelfolie: der Titel groß auf der Akzentfarbe, darunter eine Zeile.',
  slots: [
    { name: 'Titel', description: 'die Überschrift erster Ebene (#)' },
    { name: 'Unterzeile', description: 'der erste Absatz' },
  ],
  capacity: { words: 24, items: 0, titleLines: 3 },
  ground: 'panel',
  example: `# Radverkehr in Musterstadt

Wo wir stehen und was als Nächstes kommt
`,
  style: `
.layout-title > .slide-body {
  overflow: hidden;

  & > h1 {
    max-width: calc(1080 * var(--px));
    margin-top: var(--space-8);
    font-size: var(--size-poster);
  }

  & > h1 + p {
    margin-top: var(--space-5);
    font-size: var(--size-lead);
    font-weight: 600;
    letter-spacing: 0.06em;
  }

  & > .addition {
    max-width: calc(760 * var(--px));
  }

  /* One among many: a field of points, one of them in focus. */
  &::before {
    inset: auto calc(150 * var(--px)) calc(150 * var(--px)) auto;
    width: calc(52 * var(--px));
    height: calc(52 * var(--px));
    border-radius: 50%;
  }

  &::after {
    content: "";
    position: absolute;
    inset: auto 0 0 auto;
    width: calc(352 * var(--px));
    height: calc(352 * var(--px));
    background: radial-gradient(circle, var(--color-accent) calc(5 * var(--px)), transparent calc(5.75 * var(--px))) 0 0 / calc(64 * var(--px)) calc(64 * var(--px));
    opacity: 0.4;
  }
}
`,
};
