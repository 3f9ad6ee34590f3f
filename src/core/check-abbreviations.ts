import type { Deck } from './deck.ts';
import { createFindAbbreviations, isInAddress, wordSign } from './find-abbreviations.ts';
import { createFinding, type Finding } from './finding.ts';
import { isKnownAbbreviation } from './known-abbreviations.ts';
import type { Locate } from './locate.ts';
import type { Position } from './node.ts';
import { onceForContent } from './once-for-content.ts';
import { readProse } from './read-prose.ts';

/** Whole words in capitals, with digits inside and a plural `-s`. */
const capitals = new RegExp(`(?<!${wordSign})(\\p{Lu}[\\p{Lu}\\d]+)s?(?!${wordSign})`, 'gu');
/** What is longer is a word in capitals. */
const mostLetters = 6;

/** Abbreviations that the deck does not explain (WCAG 3.1.4), once each, and explanations of what it does not say. */
export function checkAbbreviations(deck: Deck, locate: Locate): readonly Finding[] {
  return [...unused(deck), ...(/^(?:de|en)\b/i.test(deck.meta.lang) ? unexplained(deck, locate) : [])];
}

const usedIn = onceForContent((slide, abbreviations: Deck['abbreviations']) => {
  const find = createFindAbbreviations(abbreviations);
  return readProse(slide).flatMap(({ text }) => find(text).map(({ abbreviation }) => abbreviation));
});

function unused({ slides, abbreviations }: Deck): readonly Finding[] {
  const used = new Set(abbreviations.length === 0 ? [] : slides.flatMap((slide) => usedIn(slide, abbreviations)));
  return abbreviations
    .filter((one) => !used.has(one))
    .map(({ term, position }) => {
      const message = `Die Abkürzung »${term}« ist erklärt, kommt aber nirgends vor.`;
      const hint = 'Löschen Sie die Erklärung, oder schreiben Sie sie so, wie sie im Text steht.';
      return createFinding(position, 'warning', message, hint);
    });
}

const unexplainedIn = onceForContent((slide, abbreviations: Deck['abbreviations']) => {
  const find = createFindAbbreviations(abbreviations);
  return readProse(slide, (text) => text.inAbbreviation).flatMap(({ text, position, lang }) => {
    if (lang !== undefined || !/\p{Lu}{2}|\p{Lu}\d/u.test(text)) return [];
    const explained = new Set(find(text).map(({ at }) => at));
    return abbreviationsIn(text, explained).flatMap(({ word, at }) =>
      isInAddress(text, at) ? [] : { word, position },
    );
  });
});

function unexplained({ slides, abbreviations }: Deck, locate: Locate): readonly Finding[] {
  const first = new Map<string, Position>();
  for (const { word, position } of slides.flatMap((slide) => unexplainedIn(slide, abbreviations)))
    if (!first.has(word)) first.set(word, position);
  return [...first].map(([word, position]) => {
    const message = `Die Abkürzung »${word}« ist nirgends erklärt.`;
    const hint = `Erklären Sie sie einmal für den ganzen Vortrag, auf einer Zeile für sich: *[${word}]: Bedeutung`;
    return createFinding(locate(position, word), 'warning', message, hint);
  });
}

interface Capitals {
  readonly word: string;
  readonly at: number;
  readonly end: number;
  /** Whether it may stand unexplained. */
  readonly isKnown: boolean;
}

function abbreviationsIn(text: string, explained: ReadonlySet<number>): readonly Capitals[] {
  const words = [...text.matchAll(capitals)].map(({ 0: written, 1: word = '', index: at }): Capitals => {
    return { word, at, end: at + written.length, isKnown: explained.has(at) || isKnownAbbreviation(word) };
  });
  return words.filter((one, index) => {
    const letters = one.word.replace(/\d/g, '').length;
    if (one.isKnown || letters < 2 || letters > mostLetters) return false;
    return !isLoud(words[index - 1], one, text) && !isLoud(one, words[index + 1], text);
  });
}

/** Two words side by side, both in capitals and neither known: a line that is set so, like »KOMMUNEN IM FOKUS«. */
function isLoud(one: Capitals | undefined, next: Capitals | undefined, text: string): boolean {
  if (one === undefined || next === undefined || one.isKnown || next.isKnown) return false;
  return /^[\s:,!–-]+$/.test(text.slice(one.end, next.at));
}
