/** Where a talk is: which slide, and how many of its fragments are shown. Both count from 0. */
export interface Place {
  readonly slide: number;
  readonly step: number;
}

/** What moving through a deck has to know of a slide. */
export interface SlideShape {
  /** From left to right and down its stack, from 0, as reveal.js counts. */
  readonly h: number;
  readonly v: number;
  /** How many steps its fragments take. */
  readonly steps: number;
}

type Slides = readonly SlideShape[];

export function isSamePlace(a: Place, b: Place): boolean {
  return a.slide === b.slide && a.step === b.step;
}

export function isLater(place: Place, than: Place): boolean {
  return place.slide > than.slide || (place.slide === than.slide && place.step > than.step);
}

/** One step on. Beyond the last step of the last slide there is nothing. */
export function nextPlace(place: Place, slides: Slides): Place | undefined {
  if (place.step < (slides[place.slide]?.steps ?? 0)) return { slide: place.slide, step: place.step + 1 };
  return place.slide + 1 < slides.length ? { slide: place.slide + 1, step: 0 } : undefined;
}

/** Going back shows the previous slide as it was left: with all of its fragments. */
export function previousPlace(place: Place, slides: Slides): Place | undefined {
  if (place.step > 0) return { slide: place.slide, step: place.step - 1 };
  return asLeft(place.slide - 1, slides);
}

/** One step on, past the slides below this one. */
export function rightPlace(place: Place, slides: Slides): Place | undefined {
  const here = slides[place.slide];
  if (here === undefined || place.step < here.steps) return nextPlace(place, slides);
  return firstOf(here.h + 1, slides);
}

/** One step back; from the first step to the top of the stack before. */
export function leftPlace(place: Place, slides: Slides): Place | undefined {
  if (place.step > 0) return { slide: place.slide, step: place.step - 1 };
  const target = firstOf((slides[place.slide]?.h ?? 0) - 1, slides);
  return target === undefined ? undefined : asLeft(target.slide, slides);
}

/** The nearest place that exists; the other window may hold an older state of the deck. */
export function nearestPlace(place: Place, slides: Slides): Place {
  const slide = Math.max(0, Math.min(place.slide, slides.length - 1));
  return { slide, step: Math.max(0, Math.min(place.step, slides[slide]?.steps ?? 0)) };
}

function firstOf(h: number, slides: Slides): Place | undefined {
  const slide = slides.findIndex((shape) => shape.h === h);
  return slide < 0 ? undefined : { slide, step: 0 };
}

function asLeft(slide: number, slides: Slides): Place | undefined {
  const steps = slides[slide]?.steps;
  return steps === undefined ? undefined : { slide, step: steps };
}
