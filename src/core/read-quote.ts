import { calloutWords, findCalloutKind } from './callout-kind.ts';
import type { Block } from './deck.ts';
import { createFinding } from './finding.ts';
import { nearest } from './nearest.ts';
import { additionWords, readAddition } from './read-addition.ts';
import type { BlockNode, Reading } from './reading.ts';
import { takeQuoteMark, withoutEmpty } from './take-quote-mark.ts';

/** A quote, or what it says of itself in its first words that it is: `[!Ergänzung]`, `[!Hinweis]`. */
export function readQuote(quoted: readonly Block[], node: BlockNode, reading: Reading): Block {
  const marked = takeQuoteMark(quoted);
  if (marked === undefined) return { type: 'quote', ...node, children: quoted };
  const { word, blocks } = marked;
  if (additionWords.includes(word.toLowerCase())) return readAddition(blocks, node, reading);
  const kind = findCalloutKind(word);
  if (kind !== undefined) return { type: 'callout', kind, ...node, children: withoutEmpty(blocks) };
  const guess = nearest(word, [...calloutWords, ...additionWords]);
  const hint =
    guess === undefined
      ? 'Es gibt: Hinweis, Tipp, Wichtig, Warnung, Vorsicht und Ergänzung.'
      : `Meinten Sie »[!${guess.charAt(0).toUpperCase()}${guess.slice(1)}]«?`;
  reading.findings.push(
    createFinding(node.position, 'warning', `Einen Kasten »[!${word}]« gibt es nicht.`, hint, 'callouts'),
  );
  return { type: 'quote', ...node, children: quoted };
}
