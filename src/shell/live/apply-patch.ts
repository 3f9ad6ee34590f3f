import type { ColumnChange, PagePatch } from '../../core/page-patch.ts';
import { readSlides } from '../slides.ts';
import { changeAttributes } from './change-attributes.ts';
import type { Delivered } from './delivered.ts';
import { followIds, followSlides, idsOf, type Patched } from './patches.ts';

/** Changes the page as a patch says, and tells what has changed. */
export function applyPatch(root: HTMLElement, delivered: Delivered, patch: PagePatch): Patched {
  const slidesBefore = readSlides(root);
  const [style, faces] = delivered.sheets.toReversed();
  if (faces && patch.faces !== undefined) faces.textContent = patch.faces;
  if (style && patch.style !== undefined) style.textContent = patch.style;
  const parts = Object.entries(patch.parts).flatMap(([selector, html]) => exchangePart(selector, html));
  const added = patch.columns === undefined ? [] : changeColumns(root, delivered, patch.columns);
  const slides = readSlides(root).map(({ element }) => element);
  const tags = new Map<HTMLElement, HTMLElement>();
  const changed = patch.slides.flatMap((change) => {
    const section = slides[change.index];
    if (section === undefined) return [];
    if (change.attributes !== undefined) tags.set(section, changeTag(section, change.attributes));
    changePlaces(section, change.places ?? []);
    return change.content === undefined ? [] : [changeContent(section, delivered, change.content)];
  });
  patch.chapters?.forEach((chapter, index) => {
    const text = slides[index]?.querySelector(':scope > .chapter')?.firstChild;
    if (text) text.nodeValue = chapter;
  });
  const slidesAfter = readSlides(root);
  const [before, after] = [idsOf(slidesBefore), idsOf(slidesAfter)];
  return {
    title: patch.title === undefined ? undefined : (parse(patch.title)[0]?.textContent ?? ''),
    sections: [...added, ...changed],
    tags,
    parts,
    isRestructured:
      patch.columns !== undefined || after.some((id, index) => id !== before[index] && before.includes(id)),
    ids: { before, after },
    indexOf: patch.columns === undefined ? followIds(before, after) : followSlides(slidesBefore, slidesAfter),
  };
}

function parse(html: string): readonly ChildNode[] {
  const template = document.createElement('template');
  template.innerHTML = html;
  return [...template.content.childNodes];
}

/** Only what is told to the author may not be there: it stands before all else. */
function exchangePart(selector: string, html: string): readonly ChildNode[] {
  const old = document.querySelector(selector);
  const nodes = parse(html.trim());
  if (old === null) document.body.prepend(...nodes);
  else old.replaceWith(...nodes);
  return nodes;
}

/** Returns the slides that have come. */
function changeColumns(
  root: HTMLElement,
  delivered: Delivered,
  { at, remove, insert }: ColumnChange,
): readonly HTMLElement[] {
  const main = root.querySelector('.slides');
  if (main === null) return [];
  const columns = [...main.children].filter((child) => child.matches('section'));
  const nodes = parse(insert.join('\n'));
  if (at === 0) main.prepend(...nodes);
  else if (columns[at] !== undefined) columns[at].before(...nodes);
  else [...main.children].findLast((child) => child.matches('section, .contents'))?.after(...nodes);
  for (const column of columns.slice(at, at + remove)) column.remove();
  const added = nodes.filter((node) => node instanceof HTMLElement);
  const sections = added.flatMap((column) => [column, ...column.querySelectorAll<HTMLElement>('section')]);
  for (const section of sections) delivered.note(section);
  return sections.filter((section) => section.matches('.slide'));
}

function changeTag(section: HTMLElement, { before, after }: { before: string; after: string }): HTMLElement {
  const tag = tagOf(after);
  changeAttributes(section, tagOf(before), tag);
  return tag;
}

function tagOf(attributes: string): HTMLElement {
  return parse(`<section${attributes}></section>`)[0] as HTMLElement;
}

function changePlaces(section: HTMLElement, places: readonly string[]): void {
  if (places.length === 0) return;
  for (const [index, element] of [...section.querySelectorAll('[data-at]')].entries())
    element.setAttribute('data-at', places[index] ?? '');
}

/** What others have added to it stays. */
function changeContent(section: HTMLElement, delivered: Delivered, content: string): HTMLElement {
  const nodes = parse(content);
  const old = delivered.nodesOf(section);
  const films = section.querySelectorAll('video');
  section.prepend(...nodes);
  keepFilms(section, new Set(films));
  for (const node of old) node.remove();
  delivered.note(section, nodes);
  return section;
}

/** A film that is as it was goes on: what is moved within the page is not stopped. */
function keepFilms(section: HTMLElement, films: Set<HTMLVideoElement>): void {
  for (const film of section.querySelectorAll('video')) {
    const same = films.has(film) ? undefined : [...films].find((one) => one.isEqualNode(film));
    if (same === undefined) continue;
    films.delete(same);
    film.replaceWith(same);
  }
}
