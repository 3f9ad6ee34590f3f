import { backgroundImage } from './background-image.ts';
import type { Attributes, Deck, Slide } from './deck.ts';
import { escapeHtml } from './escape-html.ts';
import { labelsFor } from './labels.ts';
import { findLayout } from './layouts.ts';
import { isUntitled } from './read-title.ts';
import { element, type RenderContext, renderParts } from './render-blocks.ts';

export type SlideContext = RenderContext & {
  /** Whether the notes stand under the slide. */
  readonly withNotes: boolean;
};

/** One `<section>`. A slide without a heading gets one that only assistive technology meets: outlines must not have holes. */
export function renderSlide(slide: Slide, deck: Deck, context: SlideContext): string {
  const parts = findLayout(slide.layout)?.arrange?.(slide.blocks) ?? slide.blocks;
  const heading = isUntitled(slide) ? `<h2 class="visually-hidden">${escapeHtml(slide.title)}</h2>\n` : '';
  const body = element('div', { class: 'slide-body' }, `\n${heading}${renderParts(parts, context)}\n`);
  const notes = context.withNotes ? renderNotes(slide, deck, context) : '';
  return element('section', sectionAttributes(slide, context), `\n${body}${notes}\n`);
}

function sectionAttributes(slide: Slide, context: SlideContext): Attributes {
  const { class: own, ...others } = slide.attributes;
  return {
    ...withBackground(others, context),
    id: slide.id,
    class: ['slide', `layout-${slide.layout}`, own].filter((name) => name !== undefined).join(' '),
    'data-title': slide.title,
    'data-steps': String(slide.steps),
    ...(slide.duration === undefined ? {} : { 'data-duration': String(slide.duration) }),
  };
}

/** reveal.js does not take a data URI for a picture in `data-background`, so the picture always gets its own attribute. */
function withBackground(attributes: Attributes, context: SlideContext): Attributes {
  const picture = backgroundImage(attributes);
  if (picture === undefined) return attributes;
  const { 'data-background': given, ...others } = attributes;
  const kept: Attributes = given === undefined || given === picture ? {} : { 'data-background': given };
  return { ...others, ...kept, 'data-background-image': context.images.get(picture) ?? picture };
}

function renderNotes(slide: Slide, deck: Deck, context: SlideContext): string {
  if (slide.notes.length === 0) return '';
  const label = deck.meta.notesAre === 'addition' ? context.labels.addedNotes : context.labels.notes;
  const content = `<p class="notes-label">${escapeHtml(label)}</p>\n${renderParts(slide.notes, context)}`;
  return `\n${element('aside', { class: 'notes', 'aria-label': label }, `\n${content}\n`)}`;
}

/** All sections in the order of the deck; vertical stacks are wrapped, as reveal.js wants them, unless `flat`. */
export function renderSlides(
  deck: Deck,
  images: ReadonlyMap<string, string>,
  options: { withNotes: boolean; flat: boolean },
): string {
  const context: SlideContext = { labels: labelsFor(deck.meta.lang), images, withNotes: options.withNotes };
  const columns: string[][] = [];
  for (const slide of deck.slides) {
    const html = renderSlide(slide, deck, context);
    const column = slide.v > 0 ? columns.at(-1) : undefined;
    if (column === undefined) columns.push([html]);
    else column.push(html);
  }
  return columns
    .map((column) =>
      column.length === 1 || options.flat
        ? column.join('\n')
        : element('section', { class: 'stack' }, `\n${column.join('\n')}\n`),
    )
    .join('\n');
}
