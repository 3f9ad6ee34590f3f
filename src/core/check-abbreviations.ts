import type { Deck } from './deck.ts';
import { createFindAbbreviations, isInAddress, wordSign } from './find-abbreviations.ts';
import { createFinding, type Finding } from './finding.ts';
import { isKnownAbbreviation } from './known-abbreviations.ts';
import type { Locate } from './locate.ts';
import type { Position } from './node.ts';
import { type Prose, readProse } from './read-prose.ts';

/** Whole words in capitals, with digits inside and a plural `-s`. */
const capitals = new RegExp(`(?<!${wordSign})(\\p{Lu}[\\p{Lu}\\d]+)s?(?!${wordSign})`, 'gu');
/** What is longer is a word in capitals. */
const mostLetters = 6;

/** Abbreviations that the deck does not explain (WCAG 3.1.4), once each, and explanations of what it does not say. */
export function checkAbbreviations(deck: Deck, locate: Locate): readonly Finding[] {
  const prose = deck.slides.flatMap((slide) => readProse(slide));
  return [...unused(deck, prose), ...(/^(?:de|en)\b/i.test(deck.meta.lang) ? unexplained(deck, locate) : [])];
}

function unused({ abbreviations }: Deck, prose: readonly Prose[]): readonly Finding[] {
  const find = createFindAbbreviations(abbreviations);
  const used = new Set(prose.flatMap(({ text }) => find(text).map(({ abbreviation }) => abbreviation)));
  return abbreviations
    .filter((one) => !used.has(one))
    .map(({ term, position }) => {
      const message = `Die Abkürzung »${term}« ist erklärt, kommt aber nirgends vor.`;
      const hint = 'Löschen Sie die Erklärung, oder schreiben Sie sie so, wie sie im Text steht.';
      return createFinding(position, 'warning', message, hint);
    });
}

function unexplained({ slides, abbreviations }: Deck, locate: Locate): readonly Finding[] {
  const find = createFindAbbreviations(abbreviations);
  const first = new Map<string, Position>();
  for (const { text, position, lang } of slides.flatMap((slide) => readProse(slide, (text) => text.inAbbreviation))) {
    if (lang !== undefined || !/\p{Lu}{2}|\p{Lu}\d/u.test(text)) continue;
    const explained = new Set(find(text).map(({ at }) => at));
    for (const { word, at } of abbreviationsIn(text, explained)) {
      if (!first.has(word) && !isInAddress(text, at)) first.set(word, position);
    }
  }
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
