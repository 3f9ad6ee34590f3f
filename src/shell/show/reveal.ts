import Reveal, { type RevealApi, type RevealConfig } from 'reveal.js';
import revealStyle from 'reveal.js/reveal.css?inline';
import { isSamePlace, nearestPlace, type Place } from '../../talk/place.ts';
import type { Labels } from '../labels.ts';
import { keepRevealFresh } from '../live/fresh-show.ts';
import type { SlideEntry } from '../slides.ts';
import { nameSlides, type SlideNames } from './name-slides.ts';
import { silenceReveal } from './silence-reveal.ts';
import { rememberPage } from './static-page.ts';

/** All that the other files of the shell know of reveal.js. */
export interface Show {
  readonly current: () => Place;
  readonly goTo: (place: Place) => void;
  readonly isOverview: () => boolean;
  readonly toggleOverview: () => void;
  /** From slide to slide as they lie there; for the overview. */
  readonly move: (direction: Direction) => void;
  /** Called once after each change, when the page shows the new place. */
  readonly onChange: (listener: (place: Place) => void) => void;
  /** Tells where the show is to all who listen, as if it had just come there. */
  readonly retell: () => void;
  /** Makes the page the delivered one, for print; `resume` restores the show, and what came in between is done then. */
  readonly suspend: () => void;
  readonly resume: () => void;
  /** Ends the show for good and leaves the delivered page. */
  readonly end: () => void;
}

export type Direction = 'left' | 'right' | 'up' | 'down';

export interface ShowOptions {
  readonly root: HTMLElement;
  readonly slides: readonly SlideEntry[];
  readonly start: Place;
  readonly labels: Labels;
}

const reducedMotion = '(prefers-reduced-motion: reduce)';

/** Starts reveal.js at `start`. When that fails, the page is the delivered one again. */
export async function createShow({ root, slides, start, labels }: ShowOptions): Promise<Show> {
  const style = insertStyle();
  const page = rememberPage(root, style);
  const deck = new Reveal(root, configuration());
  const show = pausable(followDeck(deck, slides), page.bringBack, () => deck.layout());
  const end = () => {
    tryTo(() => deck.destroy());
    // Never to be resumed: what still listens to the show waits for ever.
    show.suspend();
    style.remove();
  };
  try {
    document.documentElement.classList.add('show');
    const { ready } = await initialize(deck);
    show.goTo(start);
    await ready;
    silenceReveal(root);
    followReducedMotion(deck);
    const names = nameSlides(slides, labels);
    followOverview(deck, show, names);
    if (import.meta.hot) keepRevealFresh({ deck, page, names, labels });
    return { ...show, end };
  } catch (error) {
    end();
    throw error;
  }
}

function configuration(): RevealConfig {
  return {
    width: 1280,
    height: 720,
    margin: 0,
    minScale: 0.05,
    maxScale: 10,
    center: false,
    // Ours are a navigation, with German names: `controls.ts`.
    controls: false,
    // Ours stays while nobody watches: `idle-cursor.ts`.
    hideInactiveCursor: false,
    // Its hash lags behind by up to a second: `position.ts` keeps the place.
    hash: false,
    respondToHashChanges: false,
    jumpToSlide: false,
    help: false,
    // Removing slides would shift the numbers that both windows and every export share.
    showHiddenSlides: true,
    // Other windows have no business here; `sync.ts` hears the speaker view.
    postMessage: false,
    ...motion(),
    // Its scroll view shrinks text below what can be read; the page without a show is the reading edition.
    scrollActivationWidth: null as unknown as number,
    // All keys are bound by our own table, and black and white are our own: `keyboard.ts`, `cover.ts`.
    keyboard: false,
    pause: false,
  };
}

type Motion = Pick<
  RevealConfig,
  'transition' | 'backgroundTransition' | 'autoAnimate' | 'autoAnimateDuration' | 'autoAnimateEasing'
>;

/** How long each movement takes is the theme's business; CSS reads its other times itself. */
function motion(): Motion {
  const still = matchMedia(reducedMotion).matches;
  const style = getComputedStyle(document.documentElement);
  return {
    transition: still ? 'none' : 'fade',
    backgroundTransition: 'none',
    autoAnimate: !still,
    autoAnimateDuration: seconds(style.getPropertyValue('--motion-morph')),
    autoAnimateEasing: style.getPropertyValue('--motion-ease').trim() || 'ease',
  };
}

/** `.7s` and `700ms` are the same; a minifier takes the shorter one. */
function seconds(time: string): number {
  const value = Number.parseFloat(time) || 0;
  return time.trim().endsWith('ms') ? value / 1000 : value;
}

function followReducedMotion(deck: RevealApi): void {
  matchMedia(reducedMotion).addEventListener('change', () => deck.configure(motion()));
}

/** Before the theme, so that the theme wins; from here, because with it the page without script would be blank. */
function insertStyle(): HTMLStyleElement {
  const style = document.createElement('style');
  style.textContent = revealStyle;
  document.head.prepend(style);
  return style;
}

/**
 * Waits until the first slide is placed; `ready` resolves when reveal.js is done. It places the slide in a promise of its
 * own, so that an error there is a rejection nobody can catch, and says `ready` only a timer later, when a wrong slide
 * could have been painted.
 */
async function initialize(deck: RevealApi): Promise<{ ready: Promise<unknown> }> {
  const listening = new AbortController();
  const failure = new Promise<never>((_, reject) => {
    const onRejection = (event: PromiseRejectionEvent) => {
      event.preventDefault();
      reject(event.reason);
    };
    window.addEventListener('unhandledrejection', onRejection, listening);
  });
  try {
    const ready = deck.initialize();
    for (let turn = 0; turn < 10 && !deck.isReady(); turn += 1) await undefined;
    if (!deck.getCurrentSlide()) await Promise.race([ready, failure]);
    return { ready };
  } finally {
    listening.abort();
  }
}

function followDeck(deck: RevealApi, slides: readonly SlideEntry[]): Navigation {
  const listeners: ((place: Place) => void)[] = [];
  let last: Place | undefined;
  const current = (): Place => {
    const slide = slides.findIndex(({ element }) => element === deck.getCurrentSlide());
    return nearestPlace({ slide, step: (deck.getIndices().f ?? -1) + 1 }, slides);
  };
  const settle = () => {
    const place = current();
    if (last !== undefined && isSamePlace(last, place)) return;
    last = place;
    for (const listener of listeners) listener(place);
  };
  // One change makes several events, some of them before reveal.js is done with it.
  let settling = false;
  const later = () => {
    if (settling) return;
    settling = true;
    queueMicrotask(() => {
      settling = false;
      settle();
    });
  };
  for (const type of ['slidechanged', 'fragmentshown', 'fragmenthidden']) deck.on(type, later);
  return {
    current,
    goTo(place: Place) {
      const { slide, step } = nearestPlace(place, slides);
      const target = slides[slide];
      if (target !== undefined) deck.slide(target.h, target.v, step - 1);
      later();
    },
    isOverview: () => deck.isOverview(),
    toggleOverview: () => deck.toggleOverview(),
    move: (direction) => deck[direction](),
    onChange: (listener: (place: Place) => void) => void listeners.push(listener),
    retell() {
      last = undefined;
      settle();
    },
  };
}

function followOverview(deck: RevealApi, show: Navigation, names: SlideNames): void {
  deck.on('overviewshown', () => names.enterOverview(show.current().slide));
  deck.on('overviewhidden', () => names.leaveOverview(show.current().slide));
  show.onChange(({ slide }) => show.isOverview() && names.choose(slide));
}

type Navigation = Omit<Show, 'suspend' | 'resume' | 'end'>;

function pausable(navigation: Navigation, bringBack: () => () => void, layout: () => void): Omit<Show, 'end'> {
  let restore: (() => void) | undefined;
  let waiting: (() => void)[] = [];
  const now = (action: () => void) => (restore === undefined ? action() : void waiting.push(action));
  // The size of the paper is none of reveal.js's business. On a window, who listens first hears first: so before it.
  window.addEventListener('resize', (event) => restore !== undefined && event.stopImmediatePropagation());
  return {
    ...navigation,
    goTo: (place) => now(() => navigation.goTo(place)),
    suspend() {
      restore ??= bringBack();
    },
    resume() {
      restore?.();
      restore = undefined;
      layout();
      const actions = waiting;
      waiting = [];
      for (const action of actions) action();
    },
  };
}

function tryTo(action: () => void): void {
  try {
    action();
  } catch {
    // What is left over is undone by restoring the delivered page.
  }
}
