import type { Deck, Heading, RawHtml, Slide } from './deck.ts';
import { withFragmentState } from './fragment-state.ts';
import { mapAttributes } from './map-attributes.ts';
import type { Attributes } from './node.ts';
import { isUntitled } from './read-title.ts';
import { seenSlide } from './seen-slide.ts';
import { headingText, walkAttributes, walkBlocks } from './walk-blocks.ts';

/** A slide as it stands at one of its steps. */
export interface StepPage {
  /** Each fragment has the classes that reveal.js gives it at this step. */
  readonly slide: Slide;
  /** The same without what cannot be seen. */
  readonly seen: Slide;
  /** The heading that says the title, where it cannot be seen: outlines must not have holes. */
  readonly unseenHeading?: { readonly level: number; readonly text: string };
  /** From 0 to the number of steps that the slide takes. */
  readonly step: number;
  /** How viewers call it: `3`, or `3.2` where the slide has several. */
  readonly label: string;
}

/** A deck as pages, one a step, in order. */
export function deckPages({ slides }: Pick<Deck, 'slides'>): readonly StepPage[] {
  return slides.flatMap((slide, index) => slidePages(slide, index + 1));
}

/** @param number of the slide, from 1 */
export function slidePages(slide: Slide, number: number): readonly StepPage[] {
  if (slide.steps === 0) return [{ slide, seen: slide, step: 0, label: String(number) }];
  const ids = new Set([...walkAttributes(slide.blocks)].flatMap(({ id }) => (id ? [id] : [])));
  return Array.from({ length: slide.steps + 1 }, (_, step) => {
    const seen = seenSlide(slide, step);
    const change = (attributes: Attributes) => atStep(attributes, step, slide, ids);
    return {
      slide: { ...slide, attributes: change(slide.attributes), blocks: mapAttributes(slide.blocks, change) },
      seen,
      ...findUnseenHeading(slide, seen),
      step,
      label: `${number}.${step + 1}`,
    };
  });
}

function findUnseenHeading(slide: Slide, seen: Slide): Pick<StepPage, 'unseenHeading'> {
  const heading = firstHeading(slide);
  if (heading === undefined || isUntitled(slide)) return {};
  const isSeen = !isUntitled(seen) && firstHeading(seen)?.position === heading.position;
  return isSeen ? {} : { unseenHeading: { level: levelOf(heading), text: slide.title } };
}

function firstHeading({ blocks }: Slide): Heading | RawHtml | undefined {
  for (const node of walkBlocks(blocks)) {
    if ((node.type === 'heading' || node.type === 'html') && headingText([node]) !== undefined) return node;
  }
  return undefined;
}

function levelOf(node: Heading | RawHtml): number {
  if (node.type === 'heading') return node.level;
  const names = node.parts.flatMap((part) => (part.type === 'open' && /^h[1-6]$/.test(part.name) ? [part.name] : []));
  return Number(names[0]?.slice(1) ?? 2);
}

function atStep(attributes: Attributes, step: number, { steps }: Slide, ids: ReadonlySet<string>): Attributes {
  const shown = withFragmentState(attributes, step);
  // What other slides point to is on the last page, where all has come.
  return step === steps || ids.size === 0 ? shown : renameIds(shown, ids, `_${step}_`);
}

const listsOfIds =
  /^(?:id|headers|aria-(?:activedescendant|controls|describedby|details|errormessage|flowto|labelledby|owns))$/;

/** An id stands in a document once: that of a copy, and what in the copy refers to it, gets a prefix. */
function renameIds(attributes: Attributes, ids: ReadonlySet<string>, prefix: string): Attributes {
  const rename = (text: string) => (ids.has(text) ? prefix + text : text);
  const renamed = Object.entries(attributes).map(([name, value]) => {
    if (listsOfIds.test(name)) return [name, value.split(/\s+/).map(rename).join(' ')];
    if (name === 'href' && value.startsWith('#')) return [name, `#${rename(value.slice(1))}`];
    return [name, value.replace(/url\(#([^)]+)\)/g, (_, id: string) => `url(#${rename(id)})`)];
  });
  return Object.fromEntries(renamed);
}
