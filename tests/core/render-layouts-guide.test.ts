import { describe, expect, it } from 'vitest';
import type { Layout } from '../../src/core/layout.ts';
import { renderLayoutList } from '../../src/core/render-layout-list.ts';
import { renderLayoutsGuide } from '../../src/core/render-layouts-guide.ts';

const layout: Layout = {
  name: 'two-signs',
  description: 'Ein Satz mit *Stern* und | Strich (##).',
  slots: [
    { name: 'Felder', description: 'so: »- :bus: Bus«, »Wort«', isFilledBy: () => true },
    { name: 'Bild', description: '![Text](bild.jpg)' },
  ],
  capacity: { words: 1, items: 0, titleLines: 1 },
  example: '## Titel\n\n![Bild](data:image/svg+xml,%3Csvg(1)%3E)\n\n```map\nKöln\n```\n',
  style: '',
};
const guide = (change: Partial<Layout> = {}) => renderLayoutsGuide([{ ...layout, ...change }], layout);

describe('the guide to the layouts', () => {
  it('shows signs of Markdown as they are typed', () => {
    expect(guide()).toContain('\nEin Satz mit \\*Stern\\* und \\| Strich (`##`).\n');
    expect(guide()).toContain('- **Felder** (muss sein): so: `- :bus: Bus`, »Wort«\n');
    expect(guide()).toContain('- **Bild**: !\\[Text\\](bild.jpg)\n');
  });

  it('says how much fits, in words', () => {
    expect(guide()).toContain('\nPlatz ist für 1 Wort und eine Überschrift von einer Zeile.\n');
    expect(guide({ capacity: { words: 9, items: 3, titleLines: 2 } })).toContain(
      '\nPlatz ist für 9 Wörter, eine Liste mit 3 Punkten und eine Überschrift von 2 Zeilen.\n',
    );
  });

  it('shows the example with its front matter, in a fence that its own fences do not end, without the bytes of pictures', () => {
    expect(guide()).toContain(
      '\n````md\n---\nlayout: two-signs\n---\n\n## Titel\n\n![Bild](bild.svg)\n\n```map\nKöln\n```\n````\n',
    );
  });

  it('has a picture in both schemes', () => {
    for (const scheme of ['light', 'dark']) expect(guide()).toContain(`](layouts/two-signs-${scheme}.png)`);
  });
});

it('the list of layouts is TypeScript with one constant a file, in the order of their names', () => {
  const list = renderLayoutList(['two-signs', 'blank']);
  expect(list).toContain(
    "import { blankLayout } from './layouts/blank.ts';\nimport { twoSignsLayout } from './layouts/two-signs.ts';\n",
  );
  expect(list).toMatch(/= \[\n {2}blankLayout,\n {2}twoSignsLayout,\n\];\n$/);
});
