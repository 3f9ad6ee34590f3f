import type { Page } from 'playwright-core';
import type { AccessibilityCheckId } from '../../core/accessibility-checks.ts';
import type { AccessibilityState, AccessibilityView } from '../../core/accessibility-state.ts';
import type { SeenBarrier } from '../../core/barrier.ts';
import type { Deck } from '../../core/deck.ts';
import { isEnglish } from '../../core/language.ts';
import type { Scheme } from '../../core/schemes.ts';
import { takePicture } from '../take-picture.ts';
import { findEnglish } from './find-english.ts';
import type { CallProbe } from './probe-page.ts';
import { type KnownLooks, walkWithTab } from './tab-walk.ts';

/** A size of the window, and what is looked at in it. */
export interface Pass {
  readonly width: number;
  readonly height: number;
  readonly schemes: readonly Scheme[];
  /** Whether the Tab key walks through each page. */
  readonly walks?: true;
  /** A screen for fingers, as phones have it. */
  readonly hasTouch?: true;
  /** As when the system has colours of its own: the Tab key walks, and nothing else is looked at. */
  readonly forcedColors?: true;
  /** Only these, all of them without. */
  readonly views?: readonly AccessibilityView[];
}

/** What tests narrow down; the gate itself takes all. */
export interface Selection {
  readonly views?: readonly AccessibilityView[];
  readonly checks?: readonly AccessibilityCheckId[];
  /** Script that spoils each page before it is looked at; it may run several times. */
  readonly seed?: string;
}

/** A page that stands there, waiting to be examined. */
export interface Visit {
  readonly view: AccessibilityView;
  /** Index of the slide and its steps, where the view shows one. */
  readonly place?: { readonly slide: number; readonly step: number };
  /** What is new since the visit before. */
  readonly change?: 'slide' | 'step';
  /** Whether the Tab key walks here, if the pass walks at all. */
  readonly walks?: boolean;
  /** Rules of axe that do not hold here. */
  readonly without?: readonly string[];
}

export interface Examiner {
  readonly visit: (page: Page, pass: Pass, visit: Visit) => Promise<void>;
  /** Before a page changes, so that what it says then is heard. */
  readonly listen: (page: Page) => Promise<void>;
  readonly seen: readonly (SeenBarrier & { readonly state: AccessibilityState })[];
  readonly states: readonly AccessibilityState[];
}

export function createExaminer(deck: Deck, call: CallProbe, { checks, seed }: Selection): Examiner {
  const seen: (SeenBarrier & { readonly state: AccessibilityState })[] = [];
  const states: AccessibilityState[] = [];
  const known: KnownLooks = new Map();
  const wants = (...ids: readonly AccessibilityCheckId[]) =>
    checks === undefined || ids.some((id) => checks.includes(id));
  const walk = async (page: Page, { walks }: Visit) =>
    walks !== false && wants(...focusChecks) ? await walkWithTab(page, call, known) : [];
  /** `isRecolored`: nothing but the colours has changed since it was inspected before. */
  const inspect = async (page: Page, visit: Visit, isRecolored: boolean): Promise<readonly SeenBarrier[]> => {
    const view = { ...viewOf(deck, visit), isRecolored };
    const found = await call<readonly SeenBarrier[]>(page, 'look', view, { only: checks, without: visit.without });
    const isGerman = !isEnglish(deck.meta.lang) && !isRecolored && wants('english-words');
    const english = isGerman ? await findEnglish(page) : [];
    const pictures = wants('picture-contrast') ? await photograph(page, call, view) : [];
    return [...found, ...english, ...pictures];
  };
  const note = (state: AccessibilityState, found: readonly SeenBarrier[]) => {
    states.push(state);
    seen.push(...found.map((barrier) => ({ ...barrier, state })));
  };
  const prepare = async (page: Page, { view }: Visit, scheme: Scheme) => {
    await page.emulateMedia({ colorScheme: scheme, media: view.startsWith('print') ? 'print' : 'screen' });
    if (seed !== undefined) await page.evaluate(seed);
  };
  return {
    seen,
    states,
    listen: (page) => call(page, 'forgetStatus'),
    async visit(page, pass, { change, ...visit }) {
      if (pass.forcedColors && visit.walks === false) return;
      for (const [index, scheme] of pass.schemes.entries()) {
        await prepare(page, visit, scheme);
        const isRecolored = pass.schemes.length > 1 && (await call<boolean>(page, 'isRecolored')) && index > 0;
        const now = index === 0 && change !== undefined ? { ...visit, change } : visit;
        const looked = pass.forcedColors ? [] : await inspect(page, now, isRecolored);
        const walked = pass.walks && index === 0 ? await walk(page, visit) : [];
        note(stateOf(visit, scheme, pass), [...looked, ...walked]);
      }
    },
  };
}

const focusChecks = ['keyboard-reach', 'keyboard-trap', 'focus-order', 'focus-visible', 'focus-hidden'] as const;

/** As `src/a11y/page-check.ts` wants it. */
function viewOf({ meta, slides }: Deck, { view, place, change }: Visit) {
  const slide = place === undefined ? undefined : slides[place.slide];
  return {
    view,
    lang: meta.lang,
    title: meta.title,
    change,
    ...(slide && { slide: { id: slide.id, title: slide.title, step: place?.step } }),
  };
}

function stateOf({ view, place }: Visit, scheme: Scheme, { width, forcedColors }: Pass): AccessibilityState {
  const where = place && { slide: place.slide + 1, step: place.step };
  return { view, ...where, scheme, width, ...(forcedColors && { forcedColors }) };
}

async function photograph(page: Page, call: CallProbe, view: object): Promise<readonly SeenBarrier[]> {
  if (!(await call<boolean>(page, 'pictures.bare', view))) return [];
  const png = await takePicture(page, { type: 'png' });
  return call(page, 'pictures.measure', png.toString('base64'));
}
