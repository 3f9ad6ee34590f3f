import { commonSlips } from './common-slips.ts';
import type { Deck } from './deck.ts';
import { editDistance } from './edit-distance.ts';
import { isInAddress } from './find-abbreviations.ts';
import { findForeignWords } from './find-foreign-words.ts';
import { createFinding, type Finding } from './finding.ts';
import { isGerman } from './language.ts';
import type { Locate } from './locate.ts';
import { findMapPlace } from './map/find-map-place.ts';
import type { Position } from './node.ts';
import { officeWords } from './office-words.ts';
import { readProse } from './read-prose.ts';
import { walkBlocks } from './walk-blocks.ts';

/** Knows words one by one, with their endings, as they are written in the middle of a sentence. */
export interface Dictionary {
  readonly has: (word: string) => boolean;
  /** Words that are like it, best first. */
  readonly suggest: (word: string) => readonly string[];
}

/** What hyphens join is often a name. */
const words = /(?<![\p{L}\p{M}\d.*:_@#/’'-])\p{L}[\p{L}\p{M}]+(?![\p{L}\p{M}\d*_@’'-])/gu;
/** To shorter words too many others are alike; those with ß may be from before 1996. */
const shortestWord = 5;
const softHyphen = /\u00ad/g;
const shortestPart = 4;
/** Two slips make another word of a shorter one: »Governance« is no »Gouvernante«. */
const longWord = 12;
/** »bürgerschaftliches« is made of »Bürgerschaft«. */
const derivation = /(?:lich|isch|haft|los|bar|mäßig|frei|reich|voll)(?:e[mnrs]?)?$/;
/** Letters that join the parts of a German compound. */
const joints = ['', 's', 'es', 'n', 'en', 'er', 'e'];

/**
 * Words of a German deck that the dictionary does not know and that are much like one it knows, once each. Others are names, or
 * words that it is too small for: nobody could read a list of all of them.
 * @param own what this deck may say besides
 */
export function checkSpelling(
  deck: Deck,
  locate: Locate,
  dictionary: Dictionary,
  own: readonly string[],
): readonly Finding[] {
  if (!isGerman(deck.meta.lang)) return [];
  const isKnown = createIsKnown(dictionary, [...officeWords, ...own, ...namesOf(deck)]);
  return [...wordsOf(deck)].flatMap(([word, near]) => {
    if (isKnown(word)) return [];
    const meant = commonSlip(word) ?? nearestOf(word, dictionary.suggest(word));
    return meant === undefined ? [] : [report(locate(near, word), word, meant)];
  });
}

/** Each word with the block in which it stands first. */
function wordsOf({ slides }: Deck): ReadonlyMap<string, Position> {
  const first = new Map<string, Position>();
  for (const { text, position, lang } of slides.flatMap((slide) => readProse(slide))) {
    // What is another language without saying so is found as that.
    if ((lang !== undefined && !isGerman(lang)) || findForeignWords(text, 'de') !== undefined) continue;
    const plain = text.replace(softHyphen, '');
    for (const { 0: word, index } of plain.matchAll(words)) {
      const isShouted = /\p{Lu}.*\p{Lu}/u.test(word);
      const isTooShort = word.length < shortestWord && !word.includes('ß');
      if (!isShouted && !isTooShort && !first.has(word) && !isInAddress(plain, index)) first.set(word, position);
    }
  }
  return first;
}

/** Whom and what the front matter names is no mistake; a title may have one. */
function namesOf({ meta, abbreviations, slides }: Deck): readonly string[] {
  const { author = '', event = '', license = '', logoAlt = '', contact = [] } = meta;
  const places = slides.flatMap(({ blocks }) =>
    [...walkBlocks(blocks)].flatMap((node) => (node.type === 'map' ? node.places : [])),
  );
  return [
    ...[author, event, license, logoAlt, ...contact, ...places.map(({ name }) => name)],
    ...abbreviations.flatMap(({ term, meaning }) => [term, meaning]),
  ].flatMap((text) => text.match(/\p{L}+/gu) ?? []);
}

function createIsKnown({ has }: Dictionary, own: readonly string[]): (word: string) => boolean {
  const ownWords = new Set(own.map((word) => word.toLowerCase()));
  const knows = (word: string) => has(word) || has(word.toLowerCase()) || ownWords.has(word.toLowerCase());
  const isOwnInCase = (word: string) => joints.some((ending) => ownWords.has(stripped(word, ending).toLowerCase()));
  return (word) =>
    knows(word) ||
    isOwnInCase(word) ||
    isPart(word.replace(derivation, ''), knows) ||
    isCompound(word, knows) ||
    findMapPlace(word) !== undefined;
}

/** »Engagementförderung«: two words that are known, whatever the dictionary thinks of joining them. */
function isCompound(word: string, knows: (word: string) => boolean): boolean {
  for (let end = shortestPart; end <= word.length - shortestPart; end++) {
    const rest = word.slice(end);
    if (isPart(rest, knows) && joints.some((joint) => isPart(stripped(word.slice(0, end), joint), knows))) return true;
  }
  return false;
}

function isPart(part: string, knows: (word: string) => boolean): boolean {
  return part.length >= shortestPart && (knows(part) || knows(capitalized(part)));
}

function stripped(word: string, ending: string): string {
  return word.endsWith(ending) ? word.slice(0, word.length - ending.length) : word;
}

function capitalized(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** As the word begins. */
function commonSlip(word: string): string | undefined {
  const meant = commonSlips.get(word.toLowerCase());
  return meant !== undefined && /^\p{Lu}/u.test(word) ? capitalized(meant) : meant;
}

/** Above all what is the same word but for its ß: »Maßnahme« for »Massnahme«, which may be near to others. */
function nearestOf(word: string, candidates: readonly string[]): string | undefined {
  const sharp = word.replaceAll('ß', 'ss');
  const same = candidates.find((candidate) => candidate.replaceAll('ß', 'ss') === sharp);
  return same ?? candidates.find((candidate) => isSlip(word, candidate));
}

/** One letter, two in long words; a capital alone is a matter of the sentence. */
function isSlip(word: string, candidate: string): boolean {
  if (/[\s-]/.test(candidate)) return false;
  const distance = editDistance(word.toLowerCase(), candidate.toLowerCase());
  return distance > 0 && distance <= (word.length < longWord ? 1 : 2);
}

function report(at: Position, word: string, meant: string): Finding {
  const hint = `Meinten Sie »${meant}«? Ist »${word}« richtig, schreiben Sie es in die Datei »woerter.txt« im Ordner des Vortrags.`;
  return createFinding(at, 'warning', `»${word}« steht nicht im Wörterbuch.`, hint, 'spelling');
}
