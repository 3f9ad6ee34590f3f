import type { Chart, Flowchart } from './deck.ts';
import { inlineText } from './plain-text.ts';

const label = /^(?:Quelle|Source):\s*/i;

/** Whether a line of a chart's block says where its numbers are from. */
export function isChartSource(line: string): boolean {
  return label.test(line);
}

/** What a chart names as its source, without the word before it; nothing where it names none. */
export function chartSource({ children }: Pick<Chart | Flowchart, 'children'>): readonly string[] {
  return children.flatMap((child) => {
    const text = child.type === 'paragraph' ? inlineText(child.children) : '';
    return isChartSource(text) ? [text.replace(label, '')] : [];
  });
}
