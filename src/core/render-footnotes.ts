import type { Footnote, Footnotes } from './deck.ts';
import { element, withClass } from './element.ts';
import type { FootnoteMark } from './leaves.ts';
import type { RenderContext } from './render-context.ts';

/** The number behind a word, which leads to its footnote. With a role of its own, Chromium would write no Link into a PDF. */
export function renderFootnoteMark({ number, isFirst }: FootnoteMark, { labels, scope }: RenderContext): string {
  const link = {
    ...(isFirst && { id: `fnref-${scope}-${number}` }),
    class: 'footnote-mark',
    href: `#fn-${scope}-${number}`,
    'aria-label': labels.footnote(number),
  };
  // Not around the link: within a list, a PDF would have it in a paragraph of its own.
  return element('a', link, element('sup', {}, String(number)));
}

/** The block at the foot of a slide. @param content HTML of the footnotes */
export function renderFootnotes({ attributes }: Footnotes, content: string): string {
  return element('div', withClass('footnotes', attributes), `\n${content}\n`);
}

/** Its number, which leads back to where it is named, and what it says. @param content HTML */
export function renderFootnote(
  { attributes, number }: Footnote,
  content: string,
  { labels, scope }: RenderContext,
): string {
  const back = { href: `#fnref-${scope}-${number}`, 'aria-label': labels.footnoteBack(number) };
  return element(
    'p',
    { id: `fn-${scope}-${number}`, role: 'doc-footnote', ...attributes },
    `${element('a', back, String(number))} ${content}`,
  );
}
