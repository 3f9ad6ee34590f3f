import { countWords } from './count-words.ts';
import type { Deck } from './deck.ts';
import { onceForContent } from './once-for-content.ts';
import { notesText } from './slide-text.ts';

/** Calm speech. */
const wordsPerMinute = 120;
/** What a slide without notes, or with hardly any, counts as. */
const fewWords = 10;
const smallShare = (fewWords / wordsPerMinute) * 60;

/**
 * Planned seconds of each slide, whole and never 0; undefined where a deck names no duration at all. Slides that name
 * their own keep it. The others share what is left of the talk by the words of their notes; where no length of the talk
 * is named, they take as long as their words.
 */
export function planSlides({ meta, slides }: Deck): readonly number[] | undefined {
  const named = slides.map(({ duration }) => (duration === undefined ? undefined : toSeconds(duration)));
  if (meta.duration === undefined && named.every((seconds) => seconds === undefined)) return undefined;
  const others = slides.filter((_, index) => named[index] === undefined);
  const rest = meta.duration === undefined ? undefined : toSeconds(meta.duration) - sumOf(named);
  const shares = shareOut(
    others.map((slide) => spokenWords(slide)),
    rest,
  ).values();
  return named.map((seconds) => seconds ?? shares.next().value ?? smallShare);
}

export function toSeconds(minutes: number): number {
  return Math.max(1, Math.round(minutes * 60));
}

function sumOf(numbers: readonly (number | undefined)[]): number {
  return numbers.reduce<number>((sum, number) => sum + (number ?? 0), 0);
}

const spokenWords = onceForContent((slide) => Math.max(fewWords, countWords(notesText(slide))));

/** Where there is not a second for each, a small share for each; that is more than there is, and a finding. */
function shareOut(words: readonly number[], rest: number | undefined): readonly number[] {
  if (rest === undefined) return words.map((count) => Math.round((count / wordsPerMinute) * 60));
  if (rest < words.length) return words.map(() => smallShare);
  return withoutZeros(largestRemainder(words, rest));
}

/** With the same sum: what the smallest lack, the largest give. */
function withoutZeros(numbers: readonly number[]): readonly number[] {
  const raised = [...numbers];
  for (let zero = raised.indexOf(0); zero !== -1; zero = raised.indexOf(0)) {
    const largest = raised.indexOf(raised.reduce((most, one) => Math.max(most, one), 0));
    raised[largest] = (raised[largest] ?? 0) - 1;
    raised[zero] = 1;
  }
  return raised;
}

/** Whole numbers in the proportion of the weights, with exactly this sum. */
function largestRemainder(weights: readonly number[], sum: number): readonly number[] {
  const quotas = weights.map((weight) => (sum * weight) / sumOf(weights));
  const left = sum - sumOf(quotas.map(Math.floor));
  const byRemainder = quotas.map((quota, index) => ({ remainder: quota % 1, index }));
  byRemainder.sort((a, b) => b.remainder - a.remainder || a.index - b.index);
  const raised = new Set(byRemainder.slice(0, left).map(({ index }) => index));
  return quotas.map((quota, index) => Math.floor(quota) + (raised.has(index) ? 1 : 0));
}
