/// <reference path="./hyphen.d.ts" />
import german from 'hyphen/de/index.js';
import { isGerman } from './language.ts';

const softHyphen = '\u00AD';
/** Letters of one word between its hyphens, with the soft hyphens that the author put there, and the marks that end it. */
const word = (fewest: number) => new RegExp(`([\\p{L}\\p{M}\\u00AD]{${fewest},})([.,;:!?…)“‘’]*)(?![\\p{L}\\d])`, 'gu');
/** Letters of a long word. */
const manyLetters = 20;
const longWord = word(manyLetters);
const cellWord = word(9);
/** What is longer is no word, and the package takes time in proportion to the square of the length. */
const mostLetters = 100;
/** Letters that have to stay together at either end of a word. */
const fewestLetters = 4;
const inAddress = /(?:\/\/|www\.|@)\S*$/i;
const continuesAddress = /^[\w-]*(?:@|\.\p{L})/u;

/**
 * HTML text of a German deck in which words of 20 letters or more may be broken: `<span class="long-word">` with soft
 * hyphens inside, so that CSS decides where they are used. A word in which the author put a soft hyphen, a part of an
 * address, and text in any other language stay as they are.
 * @param inCell in a table, which is narrow on a phone, words from 9 letters on as `<span class="cell-word">`
 */
export function hyphenateHtml(html: string, lang: string, inCell = false): string {
  if (!isGerman(lang)) return html;
  return html.replace(inCell ? cellWord : longWord, (whole: string, word: string, marks: string, at: number) => {
    const end = at + word.length;
    const isAddress =
      inAddress.test(html.slice(Math.max(0, at - 200), at)) || continuesAddress.test(html.slice(end, end + 80));
    if (isAddress || word.length > mostLetters || word.includes(softHyphen)) return whole;
    return `<span class="${word.length < manyLetters ? 'cell' : 'long'}-word">${hyphenateWord(word)}${marks}</span>`;
  });
}

function hyphenateWord(word: string): string {
  let start = 0;
  return german
    .hyphenateSync(word, { hyphenChar: softHyphen })
    .split(softHyphen)
    .map((syllable) => {
      const breaks = start >= fewestLetters && word.length - start >= fewestLetters;
      start += syllable.length;
      return breaks ? softHyphen + syllable : syllable;
    })
    .join('');
}
