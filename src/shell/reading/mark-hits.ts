import type { Paragraph } from './paragraphs.ts';
import { findSpans, type Query } from './query.ts';

/** Marks what was found in one paragraph, without changing it, where the browser can; the last marks go. */
export function markHits({ text, pieces }: Paragraph, query: Query): void {
  if (!('Highlight' in window)) return;
  const pieceAt = (at: number) => pieces.findLast(({ start }) => start <= at);
  const ranges = findSpans(query, text).flatMap(([start, end]) => {
    const [first, last] = [pieceAt(start), pieceAt(end - 1)];
    if (first === undefined || last === undefined) return [];
    const range = new Range();
    range.setStart(first.node, start - first.start);
    range.setEnd(last.node, end - last.start);
    return range;
  });
  CSS.highlights.set('hit', new Highlight(...ranges));
}
