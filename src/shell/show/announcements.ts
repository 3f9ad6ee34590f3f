import { isLater, isSamePlace } from '../../talk/place.ts';
import type { Talk } from '../../talk/talk.ts';
import type { Labels } from '../labels.ts';
import type { SchemeSwitch } from '../scheme.ts';
import type { SlideEntry } from '../slides.ts';
import { wordsOf, wordsOfSteps } from '../step-words.ts';
import { createAnnouncer } from './announcer.ts';
import { headingOf } from './focus-slide.ts';
import type { LiveTalk } from './live-talk.ts';

type Words = readonly (Node | string)[];

/** Says each change in a word: the slide, what a step has brought or taken away, black and white, the colours. */
export function mountAnnouncements(
  live: LiveTalk,
  scheme: SchemeSwitch,
  slides: readonly SlideEntry[],
  labels: Labels,
): void {
  const announce = createAnnouncer();
  scheme.onChange((seen) => announce(seen === 'dark' ? labels.darkColours : labels.lightColours));
  live.onChange((talk, before) => {
    const words = wordsOfChange(talk, before, slides, labels);
    if (words !== undefined) announce(...words);
  });
}

function wordsOfChange(talk: Talk, before: Talk, slides: readonly SlideEntry[], labels: Labels): Words | undefined {
  const { slide, step } = talk.shown;
  const entry = slides[slide];
  if (talk.screen !== before.screen) return [labels.screens[talk.screen]];
  if (entry === undefined || isSamePlace(talk.shown, before.shown)) return undefined;
  if (slide !== before.shown.slide) return [`${labels.slideOf(slide + 1, slides.length)}: `, ...titleOf(entry)];
  const isForward = isLater(talk.shown, before.shown);
  const words = wordsOfSteps(entry, isForward ? [step] : stepsBetween(step, before.shown.step));
  // A drawing says nothing.
  if (words.length === 0) return [labels.stepOf(step, entry.steps)];
  return isForward ? words : [labels.hidden, ...words];
}

function titleOf({ element, title }: SlideEntry): Words {
  const heading = headingOf(element);
  return heading === undefined ? [title] : wordsOf(heading);
}

/** `1, 3` are the steps 2 and 3. */
function stepsBetween(from: number, to: number): readonly number[] {
  return Array.from({ length: to - from }, (_, index) => from + index + 1);
}
