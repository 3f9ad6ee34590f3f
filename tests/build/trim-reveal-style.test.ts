import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { projectPath } from '../../src/build/project.ts';
import { trimRevealStyle } from '../../src/build/trim-reveal-style.ts';

const style = await readFile(projectPath('node_modules/reveal.js/dist/reveal.css'), 'utf8');
const trimmed = trimRevealStyle(style);

test('of the style of reveal.js, what the show never meets is left out', () => {
  expect(trimmed.length).toBeLessThan(0.7 * style.length);
  for (const name of [
    'reveal-print',
    'reveal-scroll',
    '.r-overlay',
    'jump-to-slide',
    'playback',
    'hljs',
    '@media print',
  ])
    expect(trimmed, name).not.toContain(name);
});

test.each([
  '.fragment.visible', '.fragment.fade-up', '.fragment.highlight-red', '.fragment.strike', '.controls button', '.progress span',
  '.slide-number', '.slides>section.past', '.slides>section.stack', '.reveal.overview', '.pause-overlay', '.slide-background',
  '.r-stretch', '.r-stack', '.r-fit-text', '[data-auto-animate-target]', '.has-dark-background', '.backgrounds', 'aside.notes',
  '[data-transition=slide]', '[data-transition=zoom]',
])('%s stays', (selector) => {
  expect(style.replaceAll('"', '')).toContain(selector);
  expect(trimmed.replaceAll('"', '')).toContain(selector);
}); // biome-ignore format: a list reads better than a column
