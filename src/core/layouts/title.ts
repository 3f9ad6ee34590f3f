import type { Layout } from '../layout.ts';

const distances = ['0', 'var(--u)', 'var(--u2)', 'var(--u3)', 'var(--u4)', 'var(--u5)'];

/** Shadows without blur are drawn as circles everywhere; a repeated gradient would make a picture of the PDF's first page. */
const field = Array.from({ length: 29 }, (_, index) => index + 1)
  .map((place) => `${distances[place % 6]} ${distances[Math.floor(place / 6)]}`)
  .join(', ');

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
    max-width: var(--measure);
    margin-top: var(--space-8);
    font-size: var(--size-poster);
  }

  & > h1 + p {
    max-width: calc(800 * var(--px));
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
    inset: auto calc(187 * var(--px)) calc(187 * var(--px)) auto;
    width: calc(52 * var(--px));
    height: calc(52 * var(--px));
    border-radius: 50%;
  }

  &::after {
    --u: calc(64 * var(--px));
    --u2: calc(2 * var(--u));
    --u3: calc(3 * var(--u));
    --u4: calc(4 * var(--u));
    --u5: calc(5 * var(--u));

    content: "";
    position: absolute;
    inset: auto calc(5.25 * var(--u)) calc(5.25 * var(--u)) auto;
    width: calc(10 * var(--px));
    height: calc(10 * var(--px));
    border-radius: 50%;
    background: var(--color-accent);
    color: var(--color-accent);
    box-shadow: ${field};
    opacity: 0.4;
  }
}

/* Shadows are dropped there, and one dot would be left. */
@media (forced-colors: active) {
  .layout-title > .slide-body::after {
    content: none;
  }
}
`,
};
