import type { Labels } from '../labels.ts';
import { mountMaps } from '../show/map.ts';
import type { SlideNames } from '../show/name-slides.ts';
import { filled, readAttributes, type StaticPage, touched } from '../show/static-page.ts';
import { onPatched, type Patched } from './patches.ts';

interface FreshShow {
  /** reveal.js. */
  readonly deck: {
    readonly isOverview: () => boolean;
    readonly toggleOverview: (on: boolean) => void;
    readonly sync: () => void;
    readonly syncSlide: (slide: HTMLElement) => void;
  };
  readonly page: StaticPage;
  readonly names: SlideNames;
  readonly labels: Labels;
}

/** Makes reveal.js, and what stands around it, see slides that have been changed; where the show is, is for others. */
export function keepRevealFresh({ deck, page, names, labels }: FreshShow): void {
  onPatched((patched) => {
    const isOverview = deck.isOverview();
    // Its slides lie elsewhere, and have buttons.
    if (isOverview) deck.toggleOverview(false);
    adopt(page, patched);
    if (patched.isRestructured) deck.sync();
    else for (const section of new Set([...patched.sections, ...patched.tags.keys()])) deck.syncSlide(section);
    names.nameRegions();
    for (const section of patched.sections) mountMaps(section, labels);
    if (isOverview) deck.toggleOverview(true);
  });
}

/** What has just been delivered is part of the page that goes to paper. */
function adopt(page: StaticPage, { sections, tags, parts }: Patched): void {
  for (const known of [page.attributes, page.children]) {
    for (const element of known.keys()) if (!element.isConnected) known.delete(element);
  }
  for (const nodes of page.children.values()) {
    for (const node of nodes) if (!node.isConnected) nodes.delete(node);
  }
  for (const section of sections) {
    const column = section.parentElement?.closest('section');
    if (column && !page.attributes.has(column)) adoptElement(page, column);
    adoptElement(page, section);
  }
  for (const [section, tag] of tags) page.attributes.set(section, readAttributes(tag));
  for (const part of parts) if (part.parentElement) page.children.get(part.parentElement)?.add(part);
}

/** A slide that was there keeps its own attributes: by now they are no longer the delivered ones. */
function adoptElement({ attributes, children }: StaticPage, added: HTMLElement): void {
  for (const element of [added, ...added.querySelectorAll(touched)])
    if (!attributes.has(element)) attributes.set(element, readAttributes(element));
  for (const element of [added, ...added.querySelectorAll(filled)]) children.set(element, new Set(element.childNodes));
  children.get(added.parentElement ?? added)?.add(added);
}
