import type { ColumnChange, PagePatch, SlideChange } from './page-patch.ts';
import type { PageTexts } from './render-page.ts';
import { type Columns, renderColumn } from './render-slide.ts';

/** Parts of a page that may be empty, and the elements they are. */
const selectors = {
  findings: 'body > .findings',
  outlines: 'body > svg',
  contents: '.contents',
  appendix: '.appendix',
  guide: 'template.guide',
  handout: '.handout-parts',
} as const;
/** Stands first in the page where there is any. */
const comesAndGoes: ReadonlySet<string> = new Set(['findings', 'outlines']);
const names = Object.keys(selectors) as readonly (keyof typeof selectors)[];

/** How to make `after` of the page `before`; undefined where that takes a new page: another language, contents where there were none. */
export function diffPages(before: PageTexts, after: PageTexts): PagePatch | undefined {
  if (frameOf(before) !== frameOf(after)) return undefined;
  const changed = names.filter((name) => before[name] !== after[name]);
  const parts = Object.fromEntries(changed.map((name) => [selectors[name], after[name]]));
  const columns = diffColumns(before.columns, after.columns);
  const slides = diffSlides(
    columns ? changeColumns(before.columns, columns, after.columns) : before.columns,
    after.columns,
  );
  return {
    parts,
    slides,
    ...(titleOf(before) === titleOf(after) ? {} : { title: titleOf(after) }),
    ...(before.style === after.style ? {} : { style: textOfStyle(after.style) }),
    ...(before.faces === after.faces ? {} : { faces: textOfStyle(after.faces) }),
    ...(columns ? { columns, chapters: after.columns.flat().map((slide) => splitSlide(slide).chapter) } : {}),
  };
}

/** What a script that already runs has read once. Of the other parts it matters only whether they are there. */
function frameOf({ root, head, script, ...texts }: PageTexts): string {
  const isThere = names.filter((name) => !comesAndGoes.has(name)).map((name) => texts[name] !== '');
  // Of a page without slides no show has been made.
  return [root, head.replace(title, ''), script, ...isThere, texts.columns.length > 0].join('\n');
}

function textOfStyle(html: string): string {
  return html.trim().replace(/^<style>|<\/style>$/g, '');
}

const title = /<title>(.*?)<\/title>/s;

function titleOf({ head }: PageTexts): string {
  return title.exec(head)?.[1] ?? '';
}

/** Undefined where as many slides lie in the same way: then each is changed where it is. */
function diffColumns(before: Columns, after: Columns): ColumnChange | undefined {
  if (before.length === after.length && before.every((column, index) => column.length === after[index]?.length))
    return undefined;
  const most = Math.min(before.length, after.length);
  let at = 0;
  while (at < most && isSameColumn(before[at], after[at])) at += 1;
  let kept = 0;
  while (kept < most - at && isSameColumn(before.at(-1 - kept), after.at(-1 - kept))) kept += 1;
  const insert = after.slice(at, after.length - kept).map(renderColumn);
  return { at, remove: before.length - at - kept, insert };
}

/** Whether both say the same: other numbers, plans and places are changed in the slides that are there. */
function isSameColumn(a: readonly string[] = [], b: readonly string[] = []): boolean {
  return (
    a.length === b.length && a.every((slide, index) => slide === b[index] || textOf(slide) === textOf(b[index] ?? ''))
  );
}

function textOf(slide: string): string {
  return withoutPlaces(splitSlide(slide).content);
}

function changeColumns(before: Columns, { at, remove, insert }: ColumnChange, after: Columns): Columns {
  return [...before.slice(0, at), ...after.slice(at, at + insert.length), ...before.slice(at + remove)];
}

/** Of columns of the same shape. */
function diffSlides(before: Columns, after: Columns): readonly SlideChange[] {
  const old = before.flat();
  return after.flat().flatMap((slide, index) => {
    const other = old[index] ?? '';
    return slide === other ? [] : diffSlide(other, slide, index);
  });
}

function diffSlide(old: string, slide: string, index: number): readonly SlideChange[] {
  const [before, after] = [splitSlide(old), splitSlide(slide)];
  const attributes = { before: before.attributes, after: after.attributes };
  const isSame = withoutPlaces(before.content) === withoutPlaces(after.content);
  const places = [...after.content.matchAll(place)].map(([, at = '']) => at);
  const change = {
    index,
    ...(attributes.before === attributes.after ? {} : { attributes }),
    ...(isSame ? {} : { content: withChapter(after) }),
    ...(isSame && before.content !== after.content ? { places } : {}),
  };
  return Object.keys(change).length > 1 ? [change] : [];
}

const place = / data-at="([^"]*)"/g;

function withoutPlaces(html: string): string {
  return html.replace(place, '');
}

interface SlideTexts {
  readonly attributes: string;
  readonly chapter: string;
  /** Without the line of its number, which changes with each slide before it. */
  readonly content: string;
}

const chapterMark = '<p class="chapter"></p>';

function splitSlide(html: string): SlideTexts {
  const [, attributes = '', whole = ''] = /^<section([^>]*)>(.*)<\/section>$/s.exec(html) ?? [];
  let chapter = '';
  const content = whole.replace(/<p class="chapter">(.*?)<\/p>/s, (_, text: string) => {
    chapter = text;
    return chapterMark;
  });
  return { attributes, chapter, content };
}

function withChapter({ chapter, content }: SlideTexts): string {
  return content.replace(chapterMark, () => `<p class="chapter">${chapter}</p>`);
}
