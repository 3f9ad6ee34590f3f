import type { Deck, Slide } from './deck.ts';
import { element } from './element.ts';
import { escapeHtml } from './escape-html.ts';
import { labelsFor } from './labels.ts';
import { readingMinutes } from './reading-time.ts';

/** Table of contents of the reading edition, with what it takes to read it; nothing for a deck of one slide. */
export function renderContents(deck: Deck): string {
  const { slides, meta } = deck;
  const [, second] = slides;
  if (second === undefined) return '';
  const labels = labelsFor(meta.lang);
  const skip = element('a', { class: 'skip', href: `#${second.id}` }, escapeHtml(labels.skipContents));
  const heading = `<h2 id="inhalt-titel">${escapeHtml(labels.contents)}</h2>`;
  const hasNotes = slides.some(({ notes }) => notes.length > 0);
  const size = element('p', {}, escapeHtml(labels.readingTime(slides.length, readingMinutes(deck), hasNotes)));
  const end = element('p', {}, element('a', { href: '#barrierefreiheit' }, escapeHtml(labels.accessibility)));
  const list = `<details open><summary>${heading}</summary>\n${size}\n${renderList(slides)}\n${end}\n</details>`;
  return element('nav', { class: 'contents', id: 'inhalt', 'aria-labelledby': 'inhalt-titel' }, `\n${skip}\n${list}\n`);
}

/** Slides of a vertical stack stand below the first one of it. */
function renderList(slides: readonly Slide[]): string {
  const columns: string[][] = [];
  for (const [index, slide] of slides.entries()) {
    // Numbered as the slides are, whichever list they stand in.
    const item = `<li value="${index + 1}">${renderLink(slide)}`;
    if (slide.v === 0 || columns.length === 0) columns.push([item]);
    else columns.at(-1)?.push(item);
  }
  const items = columns.map(([first = '', ...below]) => {
    const nested = below.length === 0 ? '' : `<ol>${below.map((item) => `${item}</li>`).join('')}</ol>`;
    return `${first}${nested}</li>`;
  });
  return `<ol>\n${items.join('\n')}\n</ol>`;
}

function renderLink({ id, title, attributes: { lang } }: Slide): string {
  return element('a', { href: `#${id}`, ...(lang && { lang }) }, escapeHtml(title));
}
