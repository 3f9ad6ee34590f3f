import type { Addition, Block, Inline, Paragraph, Position } from './deck.ts';
import { createFinding } from './finding.ts';
import { inlineText } from './plain-text.ts';
import type { Reading } from './reading.ts';
import { walkBlocks } from './walk-blocks.ts';

const marker = /^\[!(?:ergänzung|zusatz|addition)\]\s*/i;
const sourceWord = /(?:^|\s)(?:Quellen?|Sources?):\s*/;

/** A quote that begins with `[!Ergänzung]`, as an addition; any other quote gives undefined. */
export function readAddition(
  quoted: readonly Block[],
  node: { readonly attributes: Record<string, string>; readonly position: Position },
  reading: Reading,
): Addition | undefined {
  const first = quoted[0];
  const opening = first?.type === 'paragraph' ? first.children[0] : undefined;
  if (first?.type !== 'paragraph' || opening?.type !== 'text' || !marker.test(opening.text)) return undefined;
  const unmarked = withText(first, 0, opening.text.replace(marker, ''));
  const { blocks, source } = takeSource([unmarked, ...quoted.slice(1)]);
  const children = blocks.filter((block) => block.type !== 'paragraph' || !isEmpty(block));
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

/** A picture says nothing where it is decoration, or where its text is missing; it is there all the same. */
function isEmpty({ children }: Paragraph): boolean {
  const holdsPicture = [...walkBlocks(children)].some(({ type }) => type === 'image' || type === 'html');
  return !holdsPicture && inlineText(children).trim() === '';
}

function withText(paragraph: Paragraph, index: number, text: string): Paragraph {
  return {
    ...paragraph,
    children: paragraph.children.map((child, at) => (at === index ? { type: 'text', text } : child)),
  };
}
