import type { Finding } from '../core/finding.ts';
import type { RuleId } from '../core/rules.ts';
import { type Scheme, schemes } from '../core/schemes.ts';
import { checkFragments, visibleFragments } from './checks/fragments.ts';
import { checks } from './checks.ts';
import type { Fault } from './fault.ts';
import { goTo } from './go-to.ts';
import { mergeFaults, type SeenFault } from './merge-faults.ts';
import { paint, unpaint } from './paint.ts';
import {
  checkPictureContrast,
  hideTexts,
  type Ratios,
  readRatios,
  textColors,
  textsOverPictures,
} from './picture-contrast.ts';
import { setScheme } from './set-scheme.ts';
import { type SlideView, viewSlide } from './slide-view.ts';

interface Stop {
  readonly id: string;
  readonly steps: number;
}

/** What the one who drives the browser asks of the page. All that goes in and out is plain data. */
export interface Inspection {
  readonly schemes: readonly Scheme[];
  readonly begin: (slides: readonly Stop[]) => void;
  /**
   * Walks on through slides and steps and looks at each. Resolves to true where a text lies on a picture, which has to be
   * photographed before it goes on, and to false at the end. Not one call a step: each answer to the outside costs the
   * time of a painted frame.
   */
  readonly proceed: () => Promise<boolean>;
  /** In each scheme: takes the texts away; then a screenshot of the window (PNG, base64); then `takePicture`. */
  readonly bare: (scheme: Scheme) => Promise<void>;
  readonly takePicture: (png: string) => Promise<void>;
  readonly report: () => readonly Finding[];
}

/** What is known of the slide that is being walked through. */
interface Walk {
  readonly view: SlideView;
  /** Those that a step has shown. */
  readonly fragments: ReadonlySet<Element>;
  /** Elements whose text has been measured against the picture under it. */
  readonly measured: Set<Element>;
  readonly ratios: Ratios;
}

export function createInspection(): Inspection {
  const seen: SeenFault[] = [];
  let stop: Walk | undefined;
  let read: ((png: string) => Promise<void>) | undefined;
  let walking: AsyncGenerator<Walk> | undefined;
  return {
    schemes,
    begin(slides) {
      unpaint();
      walking = walkDeck(slides, seen);
    },
    async proceed() {
      const next = await walking?.next();
      stop = next?.done === false ? next.value : undefined;
      return stop !== undefined;
    },
    async bare(scheme) {
      if (stop !== undefined) read = await prepareShot(stop, scheme);
    },
    takePicture: async (png) => read?.(png),
    report: () => mergeFaults(seen),
  };
}

/** Yields where a photograph is needed. */
async function* walkDeck(slides: readonly Stop[], seen: SeenFault[]): AsyncGenerator<Walk> {
  const note = (kind: RuleId, view: SlideView, faults: readonly Fault[]) => {
    for (const { element, ...fault } of faults)
      seen.push({ ...fault, kind, step: view.step, at: placeOf(element, view) });
  };
  for (const { id, steps } of slides) {
    let walk: Walk | undefined;
    for (let step = 0; step <= steps; step++) {
      walk = await stepTo(id, step, walk);
      const { view, measured } = walk;
      for (const [kind, check] of Object.entries(checks)) note(kind as RuleId, view, check(view));
      if (textsOverPictures(view).some(({ element }) => !measured.has(element))) yield walk;
    }
    if (walk === undefined) continue;
    const whole = { ...walk.view, step: 0 };
    note('fragment', whole, checkFragments(whole, walk.fragments));
    note('picture-contrast', whole, checkPictureContrast(walk.ratios));
  }
}

async function stepTo(id: string, step: number, walk: Walk | undefined): Promise<Walk> {
  const section = document.getElementById(id);
  const body = section?.querySelector<HTMLElement>(':scope > .slide-body') ?? null;
  if (section === null || body === null) throw new Error(`The page has no slide »${id}«.`);
  await goTo(section, step);
  const view = viewSlide({ section, body, step });
  const fragments = new Set([...(walk?.fragments ?? []), ...visibleFragments(view)]);
  return { view, fragments, measured: walk?.measured ?? new Set(), ratios: walk?.ratios ?? new Map() };
}

async function prepareShot({ view, measured, ratios }: Walk, scheme: Scheme): Promise<(png: string) => Promise<void>> {
  const putSchemeBack = setScheme(scheme);
  const fresh = textsOverPictures(view).filter((item) => !measured.has(item.element));
  const items = textColors(fresh, view);
  paint();
  const putTextsBack = await hideTexts(view);
  return async (png) => {
    putTextsBack();
    unpaint();
    putSchemeBack();
    for (const { item, value } of await readRatios(items, png))
      ratios.set(item, [...(ratios.get(item) ?? []), { scheme, value }]);
    if (scheme === schemes.at(-1)) for (const { element } of fresh) measured.add(element);
  };
}

/** Where an author finds an element: its own place, else that of what it stands in, else that of the first thing in it. */
function placeOf(element: Element, { body, section }: SlideView): string {
  const around = element.closest('.slide-body [data-at]');
  const inside = element === body ? null : element.querySelector('[data-at]');
  return (around ?? inside ?? section).getAttribute('data-at') ?? '';
}
