/** Characters that are shown before a hit, and from it on, at most. */
const [before, behind] = [90, 170];

/** »5. Dezember« and »z. B.« are no ends: a sentence ends with a word, and a capital letter follows it. */
const endOfSentence = /(?<=(?:\p{L}{2}|\p{L}\p{P})[.!?…][“”"»)]?\s)(?=[\p{Lu}„"»])/u;

/** The sentence around a place in a text, cut where it is long. */
export function excerptOf(text: string, at: number): string {
  let start = 0;
  for (const sentence of text.split(endOfSentence)) {
    if (start + sentence.length > at) return cut(sentence.trimEnd(), at - start);
    start += sentence.length;
  }
  return '';
}

function cut(sentence: string, at: number): string {
  const [first, second] = [sentence.slice(0, at), sentence.slice(at)];
  const begin = at > before ? `… ${first.slice(-before).replace(/^\S+\s/, '')}` : first;
  return begin + (second.length > behind ? `${second.slice(0, behind).replace(/\s\S*$/, '')} …` : second);
}
