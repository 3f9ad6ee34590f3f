import { expect } from 'vitest';
import { parseDeck } from '../../src/core/parse-deck.ts';
import { renderPage } from '../../src/core/render-page.ts';
import { renderPrintPage } from '../../src/core/render-print.ts';
import { slideText } from '../../src/core/slide-text.ts';

const images = new Map<string, string>();

/** All that core makes of a text; the page. */
export function parseAndRender(text: string): string {
  const { deck, findings } = parseDeck([{ name: 'a.md', text }]);
  for (const slide of deck.slides) slideText(slide);
  for (const { line, column } of findings) expect(line >= 1 && column >= 1).toBe(true);
  renderPrintPage(deck, { style: '', images });
  return renderPage(deck, { style: '', script: { inline: '' }, images });
}
