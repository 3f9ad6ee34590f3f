/** Where a talk is: which slide, and how many of its fragments are shown. Both count from 0. */
export interface Place {
  readonly slide: number;
  readonly step: number;
}

export function isSamePlace(a: Place, b: Place): boolean {
  return a.slide === b.slide && a.step === b.step;
}

/** `steps` holds the number of steps of every slide. Beyond the last step of the last slide there is nothing. */
export function nextPlace(place: Place, steps: readonly number[]): Place | undefined {
  if (place.step < (steps[place.slide] ?? 0)) return { slide: place.slide, step: place.step + 1 };
  return place.slide + 1 < steps.length ? { slide: place.slide + 1, step: 0 } : undefined;
}

/** Going back shows the previous slide as it was left: with all of its fragments. */
export function previousPlace(place: Place, steps: readonly number[]): Place | undefined {
  if (place.step > 0) return { slide: place.slide, step: place.step - 1 };
  const slide = place.slide - 1;
  return slide >= 0 ? { slide, step: steps[slide] ?? 0 } : undefined;
}

/** The nearest place that exists; the other window may hold an older state of the deck. */
export function nearestPlace(place: Place, steps: readonly number[]): Place {
  const slide = Math.max(0, Math.min(place.slide, steps.length - 1));
  return { slide, step: Math.max(0, Math.min(place.step, steps[slide] ?? 0)) };
}
