import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { projectPath } from '../../src/build/project.ts';
import { trimRevealStyle } from '../../src/build/trim-reveal-style.ts';

const unquote = (css: string) => css.replaceAll('"', '');
const style = await readFile(projectPath('node_modules/reveal.js/dist/reveal.css'), 'utf8');
const trimmed = unquote(trimRevealStyle(style, ''));

test('of the style of reveal.js, what the show never meets is left out', () => {
  expect(trimmed.length).toBeLessThan(0.3 * style.length);
  for (const name of [
    ...['reveal-print', 'reveal-scroll', '.r-overlay', 'jump-to-slide', 'playback', 'hljs', '@media print', 'bounce'],
    ...['.reveal.slide', '.reveal.zoom', '.reveal.cube', 'data-controls-layout', ' video', ' iframe'],
    ...['pause-overlay', 'data-preview', '--r-overlay'],
  ])
    expect(trimmed, name).not.toContain(name);
});

test.each([
  '.fragment.visible', '.fragment:not(.custom)', '.controls button', '.progress span', '.slide-number', '.slides>section.past',
  '.slides>section.stack', '.reveal.overview', '.slide-background', '[data-auto-animate-target]',
  '.has-dark-background', '.backgrounds', 'aside.notes', '.reveal.fade', '.reveal.none', '[data-background-transition=none]',
  ':not([data-transition])',
])('%s stays', (selector) => {
  expect(unquote(style)).toContain(selector);
  expect(trimmed).toContain(selector);
}); // biome-ignore format: a list reads better than a column

test.each([
  ['class="fragment fade-up"', '.fragment.fade-up'],
  ['class="fragment highlight-red"', '.fragment.highlight-red'],
  ['class="strike fragment"', '.fragment.strike'],
  ['class="r-stack"', '.r-stack'],
  ['class="r-fit-text"', '.r-fit-text'],
  ['class="r-stretch"', '.r-stretch'],
  ['data-transition="zoom"', '[data-transition=zoom]'],
  ['data-transition="slide-in fade-out"', '[data-transition~=slide-in]'],
  ['data-background-transition="slide"', '[data-background-transition=slide]'],
  ['data-transition-speed="fast"', '[data-transition-speed=fast]'],
])('what an author gives, %s, stays, and goes where nobody gives it', (attribute, selector) => {
  expect(unquote(style)).toContain(selector);
  expect(unquote(trimRevealStyle(style, `<p ${attribute}>`))).toContain(selector);
  expect(trimmed).not.toContain(selector);
});

test('a name in the text of a slide, or in another attribute, gives nothing', () => {
  const html = '<p data-title="zoom" data-transition="fade">data-transition=&quot;zoom&quot; r-stack</p>';
  expect(unquote(trimRevealStyle(style, html))).toBe(trimmed);
});
