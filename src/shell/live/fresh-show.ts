import type { Labels } from '../labels.ts';
import { mountMaps } from '../show/map.ts';
import type { SlideNames } from '../show/name-slides.ts';
import { filled, readAttributes, type StaticPage, touched } from '../show/static-page.ts';
import { beforePatch, onPatched, type Patched } from './patches.ts';

interface FreshShow {
  /** reveal.js. */
  readonly deck: {
    readonly isOverview: () => boolean;
    readonly toggleOverview: (on: boolean) => void;
    readonly sync: () => void;
    readonly syncSlide: (slide: HTMLElement) => void;
    readonly syncFragments: (slide: HTMLElement) => void;
    readonly loadSlide: (slide: HTMLElement) => void;
    readonly navigateFragment: (index: number) => void;
    readonly getIndices: () => { readonly f?: number | undefined };
    readonly getCurrentSlide: () => HTMLElement;
  };
  readonly page: StaticPage;
  readonly names: SlideNames;
  readonly labels: Labels;
}

/** Makes reveal.js, and what stands around it, see slides that have been changed; where the show is, is for others. */
export function keepRevealFresh({ deck, page, names, labels }: FreshShow): void {
  let step = -1;
  beforePatch(() => {
    step = deck.getIndices().f ?? -1;
  });
  onPatched((patched) => {
    const isOverview = deck.isOverview();
    // Its slides lie elsewhere, and have buttons.
    if (isOverview) deck.toggleOverview(false);
    const others = findOthers(page, patched);
    adopt(page, patched);
    if (patched.isRestructured) deck.sync();
    else {
      for (const section of others) deck.syncSlide(section);
      for (const section of patched.sections) freshenContent(deck, section, step);
    }
    names.nameRegions();
    for (const section of patched.sections) mountMaps(section, labels);
    if (isOverview) deck.toggleOverview(true);
  });
}

/** Slides that have other attributes than they had; where they stand in the author's text is none that is seen. */
function findOthers({ attributes }: StaticPage, { tags }: Patched): readonly HTMLElement[] {
  const textOf = (list: ReturnType<typeof readAttributes> = []) =>
    list.flatMap(([name, value]) => (name === 'data-at' ? [] : `${name}=${value}`)).join('\n');
  return [...tags].flatMap(([section, tag]) =>
    textOf(attributes.get(section)) === textOf(readAttributes(tag)) ? [] : [section],
  );
}

/** As `syncSlide`, without the backgrounds, which take as long as all else; at the step of before. */
function freshenContent(deck: FreshShow['deck'], section: HTMLElement, step: number): void {
  deck.syncFragments(section);
  if (section !== deck.getCurrentSlide()) return;
  deck.loadSlide(section);
  deck.navigateFragment(step);
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
