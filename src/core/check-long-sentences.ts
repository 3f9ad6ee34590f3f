import { countWords } from './count-words.ts';
import type { Deck } from './deck.ts';
import { createFinding, type Finding } from './finding.ts';
import { type Locate, locateInOrder } from './locate.ts';
import { type Prose, readProse } from './read-prose.ts';

/** Beyond that, who listens has lost the beginning. */
const mostWords = 25;
const shownWords = 6;
const locatedWords = 3;

/** Sentences in notes that are too long for the ear. */
export function checkLongSentences({ slides }: Deck, locate: Locate): readonly Finding[] {
  const spoken = slides.flatMap((slide) => readProse({ ...slide, blocks: [] }));
  return spoken.flatMap((prose) => longSentences(prose, locate));
}

function longSentences({ text, position }: Prose, locate: Locate): readonly Finding[] {
  const locateNext = locateInOrder(locate, position);
  return splitSentences(text).flatMap((sentence) => {
    const count = countWords(sentence);
    if (count <= mostWords) return [];
    const beginning = (words: number) => sentence.split(/\s+/, words).join(' ');
    const message = `Dieser Satz hat ${count} Wörter: »${beginning(shownWords)} …«`;
    const hint = `Machen Sie zwei daraus: Bis ${mostWords} Wörter lässt es sich gut zuhören.`;
    return [createFinding(locateNext(beginning(locatedWords)), 'info', message, hint)];
  });
}

/**
 * Each cell of a table speaks for itself. At a colon and a semicolon a speaker rests too. Dots of »z. B.« and »8. April« are followed
 * by a space that does not break: the text is set already.
 */
function splitSentences(text: string): readonly string[] {
  return text
    .split(/(?<=[.!?…]["“”»)]*)[ \n]+(?=[^\p{Ll}])|(?<=[:;])[ \n]+|\n{2,}/u)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '');
}
