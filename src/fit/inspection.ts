import type { Finding } from '../core/finding.ts';
import { checkFragments, visibleFragments } from './checks/fragments.ts';
import { checks } from './checks.ts';
import { type CharacterRanges, createDeckFonts, type DeckFonts, type FontFile, findFontFiles } from './deck-fonts.ts';
import type { Fault } from './fault.ts';
import { goTo } from './go-to.ts';
import { mergeFaults, type SeenFault } from './merge-faults.ts';
import {
  checkPictureContrast,
  hideTexts,
  type Ratios,
  readRatios,
  textColors,
  textsOverPictures,
} from './picture-contrast.ts';
import { type Scheme, schemes, setScheme } from './schemes.ts';
import { type SlideView, viewSlide } from './slide-view.ts';

/** What the one who drives the browser asks of the page. All that goes in and out is plain data. */
export interface Inspection {
  readonly schemes: readonly Scheme[];
  readonly fontFiles: () => readonly FontFile[];
  readonly takeFonts: (fonts: readonly { readonly family: string; readonly characters: CharacterRanges }[]) => void;
  /** Walks to a slide and step and looks at it; resolves to whether some text there lies on a picture. */
  readonly visit: (id: string, step: number) => Promise<boolean>;
  /** Where `visit` said so, in each scheme: takes the texts away; then a screenshot of the window; then `takePicture`. */
  readonly bare: (scheme: Scheme) => Promise<void>;
  /** PNG, base64. */
  readonly takePicture: (png: string) => Promise<void>;
  /** After the last step of a slide. */
  readonly leave: () => void;
  readonly report: () => readonly Finding[];
}

/** What is known of the slide that is being walked through. */
interface Walk {
  readonly view: SlideView;
  readonly fragments: Set<Element>;
  /** Elements whose text has been measured against the picture under it. */
  readonly measured: Set<Element>;
  readonly ratios: Ratios;
}

export function createInspection(): Inspection {
  const seen: SeenFault[] = [];
  let fonts: DeckFonts = new Map();
  let walk: Walk | undefined;
  let shot: { read: (png: string) => Promise<void> } | undefined;
  const note = (kind: string, view: SlideView, faults: readonly Fault[]) => {
    for (const { element, ...fault } of faults)
      seen.push({ ...fault, kind, step: view.step, at: placeOf(element, view) });
  };
  return {
    schemes,
    fontFiles: findFontFiles,
    takeFonts: (files) => {
      fonts = createDeckFonts(files);
    },
    async visit(id, step) {
      walk = await stepTo(id, step, walk, fonts);
      if (walk === undefined) return false;
      const { view, measured } = walk;
      for (const [kind, check] of Object.entries(checks)) note(kind, view, check(view));
      return textsOverPictures(view).some(({ element }) => !measured.has(element));
    },
    async bare(scheme) {
      if (walk !== undefined) shot = await prepareShot(walk, scheme);
    },
    takePicture: async (png) => shot?.read(png),
    leave() {
      if (walk === undefined) return;
      note('fragment', walk.view, checkFragments(walk.view, walk.fragments));
      note('pictureContrast', { ...walk.view, step: 0 }, checkPictureContrast(walk.ratios));
      walk = undefined;
    },
    report: () => mergeFaults(seen),
  };
}

async function stepTo(id: string, step: number, walk: Walk | undefined, fonts: DeckFonts): Promise<Walk | undefined> {
  const section = document.getElementById(id);
  if (section === null) return undefined;
  await goTo(section, step);
  const view = viewSlide(section, step, fonts);
  if (view === undefined) return undefined;
  const fragments = new Set([...(walk?.fragments ?? []), ...visibleFragments(view)]);
  return { view, fragments, measured: walk?.measured ?? new Set(), ratios: walk?.ratios ?? new Map() };
}

async function prepareShot({ view, measured, ratios }: Walk, scheme: Scheme) {
  const putSchemeBack = setScheme(scheme);
  const fresh = textsOverPictures(view).filter((item) => !measured.has(item.element));
  const items = textColors(fresh, view);
  const putTextsBack = await hideTexts(view);
  return {
    async read(png: string): Promise<void> {
      putTextsBack();
      putSchemeBack();
      for (const { item, value } of await readRatios(items, png))
        ratios.set(item, [...(ratios.get(item) ?? []), { scheme, value }]);
      if (scheme === schemes.at(-1)) for (const { element } of fresh) measured.add(element);
    },
  };
}

/** Where an author finds an element: its own place, else that of the first thing in it, else that of what it stands in. */
function placeOf(element: Element, { body, section }: SlideView): string {
  const own = element.getAttribute('data-at');
  const inside = element === body ? null : element.querySelector('[data-at]');
  const around = body.contains(element) ? element.closest('.slide-body [data-at]') : null;
  return own ?? (around ?? inside ?? section).getAttribute('data-at') ?? '';
}
