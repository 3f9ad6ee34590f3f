import { arrangeBlocks } from './arrange-blocks.ts';
import { backgroundImage } from './background-image.ts';
import type { Deck, Slide } from './deck.ts';
import { element } from './element.ts';
import { escapeHtml } from './escape-html.ts';
import { keepCells } from './keep-cells.ts';
import { findLayout } from './layouts.ts';
import { renderLogo } from './logo.ts';
import type { Attributes } from './node.ts';
import { onceForEach } from './once-for-each.ts';
import { planSlides } from './plan-slides.ts';
import { isUntitled } from './read-title.ts';
import { renderAddition } from './render-addition.ts';
import { renderParts } from './render-blocks.ts';
import { renderContents } from './render-contents.ts';
import { type Medium, type RenderContext, renderPosition } from './render-context.ts';
import { type SlideFrame, slideFrame } from './slide-frame.ts';
import { pictureVeil, slideGround } from './slide-ground.ts';
import { slidePicture } from './slide-picture.ts';
import { type StepPage, slidePages } from './step-pages.ts';
import type { VideoFiles } from './video-files.ts';
import { wholeAddition } from './whole-addition.ts';

/** Ruled lines beside or below the slide in a handout; how many are seen is a matter of style. */
const writingLines = element('div', { class: 'writing-lines', 'aria-hidden': 'true' }, '<i></i>'.repeat(14));

export interface SlidesOptions {
  /** Whether elements say where they stand in the author's text; see `RenderContext`. */
  readonly positions?: boolean;
  readonly videos?: ReadonlyMap<string, VideoFiles>;
  /** For print: an article for each step of a slide. */
  readonly steps?: boolean;
}

/** Where a slide stands in its deck. */
interface Place {
  readonly index: number;
  readonly total: number;
  /** In seconds, on screen. */
  readonly planned?: number | undefined;
}

const renderOnce = onceForEach(
  (
    slide: Slide,
    frame: SlideFrame,
    index: number,
    total: number,
    planned: number | undefined,
    steps: boolean,
  ): string => {
    const place = { index, total, planned };
    const hasPages = steps && slide.steps > 0;
    const html = hasPages ? renderSteps(slide, place, frame) : renderSlide(slide, place, frame);
    return keepCells(html, { medium: frame.context.medium, steps });
  },
);

/**
 * A slide of several pages: an article for each step in a frame that has its id, so that links lead to the first one that is printed.
 * That is the first of all, or where the root has no class `steps` the last one, which is the slide with its notes.
 */
function renderSteps(slide: Slide, place: Place, frame: SlideFrame): string {
  const pages = slidePages(slide, place.index + 1).map((page) => renderSlide(page.slide, place, frame, page));
  return element('div', { id: slide.id, class: 'slide-steps' }, `\n${pages.join('\n')}\n`);
}

/** One `<section>`, on paper one `<article>`. */
function renderSlide(slide: Slide, { index, total, planned }: Place, frame: SlideFrame, page?: StepPage): string {
  const { context } = frame;
  const attributes = sectionAttributes(slide, planned, context, page);
  // Of the steps before the last one nothing is printed but the slide itself.
  if (page && page.step < slide.steps)
    return element(
      'article',
      attributes,
      `\n${renderUnseenHeading(page)}${renderBody(slide, frame, `${slide.id}_${page.step}`)}\n`,
    );
  const chapter = renderChapter(index, total, context);
  const body = renderBody(slide, frame);
  // In the reading edition nothing stands above the title of a title page.
  const isBelow = index === 0 && context.medium === 'screen';
  const content = (isBelow ? [body, chapter] : [chapter, body]).filter((part) => part !== '').join('\n');
  const notes = renderNotes(slide, frame);
  if (context.medium === 'screen') return element('section', attributes, `\n${content}${notes}\n`);
  // Chromium tells where an article begins and ends in a PDF, and of a section it does not.
  return element('article', attributes, `\n${renderUnseenHeading(page)}${content}${notes}\n${writingLines}\n`);
}

function renderUnseenHeading({ unseenHeading }: Pick<StepPage, 'unseenHeading'> = {}): string {
  if (unseenHeading === undefined) return '';
  const { level, text } = unseenHeading;
  return `${element(`h${level}`, { class: 'visually-hidden unseen-heading' }, escapeHtml(text))}\n`;
}

/** Slides are the chapters of the reading edition and of the handout; the first one is its title page. */
function renderChapter(index: number, total: number, { labels }: RenderContext): string {
  return total === 1 ? '' : element('p', { class: 'chapter' }, labels.chapter(index + 1, total));
}

/** What the audience sees. A slide that is one addition is arranged like any other: its frame is the addition. */
function renderBody(slide: Slide, { context, meta }: SlideFrame, scope = slide.id): string {
  const whole = wholeAddition(slide);
  const blocks = whole === undefined ? slide.blocks : [...whole.children, ...slide.blocks.slice(1)];
  const parts = arrangeBlocks(slide.layout, blocks);
  // Outlines must not have holes: without a heading there is one that only assistive technology meets.
  const heading = isUntitled(slide) ? `<h2 class="visually-hidden">${escapeHtml(slide.title)}</h2>\n` : '';
  const content = `${heading}${renderParts(parts, { ...context, scope })}${renderLogo(slide, meta, context.images)}`;
  const style = bodyStyle(slide, context);
  if (whole === undefined) return element('div', { class: 'slide-body', ...style }, `\n${content}\n`);
  const addition = { ...whole, attributes: { ...whole.attributes, ...style } };
  return renderAddition(addition, content, context, 'slide-body whole');
}

/** On paper there is no reveal.js to paint a slide's picture, nor is it in the file twice there. */
function bodyStyle(slide: Slide, { medium, images }: RenderContext): Attributes {
  const style = medium === 'print' && !isOnPanel(slide) ? slidePicture(slide.attributes, images) : undefined;
  return style === undefined ? {} : { style };
}

function isOnPanel({ layout }: Slide): boolean {
  return findLayout(layout)?.ground === 'panel';
}

function sectionAttributes(
  slide: Slide,
  planned: number | undefined,
  context: RenderContext,
  page: StepPage | undefined,
): Attributes {
  const { class: own, ...others } = slide.attributes;
  const panel = isOnPanel(slide) ? 'on-panel' : undefined;
  const ground = slideGround(others);
  // The classes that reveal.js gives it as well.
  const shade = ground && (ground.isDark ? 'has-dark-background' : 'has-light-background');
  return {
    ...withGround(withBackground(others, context), ground?.color),
    ...(page ? {} : { id: slide.id }),
    class: ['slide', `layout-${slide.layout}`, panel, shade, own].filter((name) => name !== undefined).join(' '),
    'data-title': slide.title,
    'data-steps': String(slide.steps),
    ...planAttributes(slide, planned, context),
    ...renderPosition(slide.position, context),
  };
}

/** For the clock of the speaker view, and for the report of a rehearsal, which says where its times can be written down. */
function planAttributes({ startsFile }: Slide, planned: number | undefined, { medium }: RenderContext): Attributes {
  if (medium !== 'screen') return {};
  return {
    ...(planned === undefined ? {} : { 'data-planned': String(planned) }),
    ...(startsFile ? { 'data-file-start': '' } : {}),
  };
}

/** What the theme paints the slide with, wherever reveal.js does not. */
function withGround(attributes: Attributes, color: string | undefined): Attributes {
  const veil = pictureVeil(attributes);
  const style = [color && `--slide-ground: ${color}`, veil && `--slide-veil: ${veil}`, attributes['style']];
  const given = style.filter((part) => part !== undefined).join('; ');
  return given === '' ? attributes : { ...attributes, style: given };
}

/** reveal.js does not take a data URI for a picture in `data-background`, so the picture always gets its own attribute. */
function withBackground(attributes: Attributes, context: RenderContext): Attributes {
  const picture = backgroundImage(attributes);
  if (picture === undefined) return attributes;
  const { 'data-background': given, ...others } = attributes;
  const kept: Attributes = given === undefined || given === picture ? {} : { 'data-background': given };
  const shown = context.medium === 'print' ? '' : (context.images.get(picture) ?? picture);
  return { ...others, ...kept, 'data-background-image': shown };
}

function renderNotes(slide: Slide, { context, meta }: SlideFrame): string {
  if (slide.notes.length === 0) return '';
  const label = meta.notesAre === 'addition' ? context.labels.addedNotes : context.labels.notes;
  const content = `<p class="notes-label">${escapeHtml(label)}</p>\n${renderParts(slide.notes, { ...context, scope: `${slide.id}_n` })}`;
  // Landmarks of one page have different names; what these notes are is said once, by their first line.
  const name = `${context.labels.notes}: ${slide.title}`;
  return `\n${element('aside', { class: 'notes', 'aria-label': name }, `\n${content}\n`)}`;
}

/**
 * All sections in the order of the deck; on screen, vertical stacks are wrapped, as reveal.js wants them, and the table of
 * contents follows the title page.
 */
export function renderSlides(
  deck: Deck,
  images: ReadonlyMap<string, string>,
  medium: Medium,
  options: SlidesOptions = {},
): string {
  return joinColumns(renderColumns(deck, images, medium, options), medium === 'screen' ? renderContents(deck) : '');
}

/** From left to right; the HTML of one slide, or of those that lie below each other. */
export type Columns = readonly (readonly string[])[];

export function renderColumns(
  deck: Deck,
  images: ReadonlyMap<string, string>,
  medium: Medium,
  { positions = false, steps = false, videos }: SlidesOptions = {},
): Columns {
  const { slides } = deck;
  const frame = slideFrame(deck, images, medium, positions, videos);
  const columns: string[][] = [];
  const plan = planSlides(deck);
  for (const [index, slide] of slides.entries()) {
    const html = renderOnce(slide, frame, index, slides.length, plan?.[index], steps);
    const column = slide.v > 0 && medium === 'screen' ? columns.at(-1) : undefined;
    if (column === undefined) columns.push([html]);
    else column.push(html);
  }
  return columns;
}

/** Columns as they stand in the page, with the table of contents behind the first one. */
export function joinColumns(columns: Columns, contents: string): string {
  const [first = '', ...others] = columns.map(renderColumn);
  return [first, contents, ...others].filter((part) => part !== '').join('\n');
}

export function renderColumn(slides: readonly string[]): string {
  const html = slides.join('\n');
  return slides.length === 1 ? html : element('section', { class: 'stack' }, `\n${html}\n`);
}
