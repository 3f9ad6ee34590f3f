import type { Addition, Block, Inline } from './deck.ts';
import { createFinding } from './finding.ts';
import { inlineText } from './plain-text.ts';
import type { BlockNode, Reading } from './reading.ts';
import { withoutEmpty, withText } from './take-quote-mark.ts';

/** What makes an addition of a quote that begins with it: `[!Ergänzung]`. */
export const additionWords: readonly string[] = ['ergänzung', 'zusatz', 'addition'];
const sourceWord = /(?:^|\s)(?:Quellen?|Sources?):\s*/;

/** The blocks of a quote, its mark taken off, as an addition. */
export function readAddition(quoted: readonly Block[], node: BlockNode, reading: Reading): Addition {
  const { blocks, source } = takeSource(quoted);
  const children = withoutEmpty(blocks);
  if (source !== undefined) return { type: 'addition', ...node, children, source };
  const message = 'Diese Ergänzung nennt keine Quelle.';
  const hint = 'Schreiben Sie ans Ende der Ergänzung einen Absatz »Quelle: …«.';
  reading.findings.push(createFinding(node.position, 'warning', message, hint, 'additions'));
  return { type: 'addition', ...node, children };
}

/** Takes `Quelle: …` off the end of the last paragraph. */
function takeSource(blocks: readonly Block[]): { blocks: readonly Block[]; source?: string } {
  const last = blocks.at(-1);
  if (last?.type !== 'paragraph') return { blocks };
  const index = last.children.findLastIndex((child) => child.type === 'text' && sourceWord.test(child.text));
  const holder = last.children[index];
  if (holder?.type !== 'text') return { blocks };
  const at = holder.text.search(sourceWord);
  const rest: Inline = { type: 'text', text: holder.text.slice(at).replace(sourceWord, '') };
  const source = inlineText([rest, ...last.children.slice(index + 1)]).trim();
  const kept = withText({ ...last, children: last.children.slice(0, index + 1) }, index, holder.text.slice(0, at));
  return source === '' ? { blocks } : { blocks: [...blocks.slice(0, -1), kept], source };
}
