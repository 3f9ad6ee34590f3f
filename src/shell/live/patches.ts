import type { PagePatch } from '../../core/page-patch.ts';
import { createSignal } from '../signal.ts';

/** What has just become of the page. */
export interface Patched {
  /** Of the deck, where it is another one. */
  readonly title: string | undefined;
  /** Slides that are new, or have new content. */
  readonly sections: readonly HTMLElement[];
  /** Slides with other attributes; as values, elements that have those they were delivered with. */
  readonly tags: ReadonlyMap<HTMLElement, HTMLElement>;
  /** What else is new, outside of slides. */
  readonly parts: readonly ChildNode[];
  /** Whether slides have come, gone or changed places. */
  readonly isRestructured: boolean;
  /** Of the slides, in their order. */
  readonly ids: { readonly before: readonly string[]; readonly after: readonly string[] };
  /** Index of where a slide has come to; undefined where it is no longer there. */
  readonly indexOf: (slide: number) => number | undefined;
}

const starting = /* @__PURE__ */ createSignal<[]>();
const patched = /* @__PURE__ */ createSignal<[patched: Patched]>();

/** While all is still as it was. */
export const beforePatch = starting.listen;
export const tellBeforePatch = starting.emit;

const mounted = /* @__PURE__ */ createSignal<[]>();

/** Once the page is what it is to be, and all listen who have to; before, nothing may change. */
export const onMounted = mounted.listen;
export const tellMounted = mounted.emit;

/** Whoever listens first hears first. */
export const onPatched = patched.listen;
export const tellPatched = patched.emit;

/** Only while a deck is being written: the messages that its server sends. */
export interface PatchMessage {
  /** The state of the page that the patch is for, and the one that it makes of it. */
  readonly from: string;
  readonly to: string;
  readonly patch: PagePatch;
}

/**
 * Where the slides of a page have come to. A slide is known by its id; one that has got another id, as its title is another
 * one, by its place among the others.
 */
export function followIds(before: readonly string[], after: readonly string[]): (slide: number) => number | undefined {
  const places = new Map(after.map((id, index) => [id, index]));
  const old = new Set(before);
  return (slide) => {
    const at = places.get(before[slide] ?? '');
    if (at !== undefined) return at;
    const successor = after[slide];
    return successor === undefined || old.has(successor) ? undefined : slide;
  };
}

interface SlideAt {
  readonly id: string;
  readonly element: object;
}

/**
 * The same where columns have come and gone: what is there as it was is known by itself, for its id may be that of another one now, of
 * the same title. `before` and `after`: all slides.
 */
export function followSlides(
  before: readonly SlideAt[],
  after: readonly SlideAt[],
): (slide: number) => number | undefined {
  const byId = followIds(idsOf(before), idsOf(after));
  const old = new Set(before.map(({ element }) => element));
  const places = new Map(after.map(({ element }, index) => [element, index]));
  return (slide) => {
    const own = before[slide];
    const at = own && places.get(own.element);
    if (at !== undefined) return at;
    const named = byId(slide);
    const found = named === undefined ? undefined : after[named];
    return found === undefined || old.has(found.element) ? undefined : named;
  };
}

export function idsOf(slides: readonly SlideAt[]): readonly string[] {
  return slides.map(({ id }) => id);
}
