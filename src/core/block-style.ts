import { calloutStyle } from './block-styles/callout.ts';
import { chartStyle } from './block-styles/chart.ts';
import { codeLinesStyle, codeStyle } from './block-styles/code.ts';
import { codeStepsStyle } from './block-styles/code-steps.ts';
import { figureStyle } from './block-styles/figure.ts';
import { flowchartStyle } from './block-styles/flowchart.ts';
import { footnotesStyle } from './block-styles/footnotes.ts';
import { formulaStyle } from './block-styles/formula.ts';
import { detailsStyle, rubyStyle } from './block-styles/html.ts';
import { qrStyle } from './block-styles/qr.ts';
import { tableStyle } from './block-styles/table.ts';
import { videoStyle } from './block-styles/video.ts';
import type { Deck } from './deck.ts';
import { onceForContent } from './once-for-content.ts';
import type { StyledBlock } from './styled-block.ts';
import { walkBlocks } from './walk-blocks.ts';

/** In the order in which they are in the page; a further one is a line here. */
export const styledBlocks: readonly StyledBlock[] = [
  calloutStyle,
  chartStyle,
  codeStyle,
  codeLinesStyle,
  codeStepsStyle,
  detailsStyle,
  figureStyle,
  flowchartStyle,
  footnotesStyle,
  formulaStyle,
  qrStyle,
  tableStyle,
  rubyStyle,
  videoStyle,
];

/** CSS of the blocks that a deck uses, in slides or notes; a page needs no others. */
export function blockStyle({ slides }: Deck): string {
  const used = new Set(slides.flatMap((slide) => stylesOf(slide)));
  return styledBlocks
    .filter((block) => used.has(block))
    .map(({ style }) => style.trim())
    .join('\n\n');
}

const stylesOf = onceForContent(({ blocks, notes }) => {
  const nodes = [...walkBlocks(blocks), ...walkBlocks(notes)];
  return styledBlocks.filter(({ isUsedBy }) => nodes.some(isUsedBy));
});
