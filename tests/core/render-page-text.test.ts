import { expect, test, vi } from 'vitest';
import * as lexing from '../../src/core/lex-markdown.ts';
import { renderPageText } from '../../src/core/render-page-text.ts';

vi.mock('../../src/core/lex-markdown.ts', { spy: true });

test('as many texts as a page has are read once, however often they are asked for', () => {
  const texts = Array.from({ length: 8 }, (_, index) => `Satz ${index}`);
  const all = () => texts.map((text) => renderPageText(text, 'de'));
  const first = all();
  expect([all(), all()]).toEqual([first, first]);
  expect(vi.mocked(lexing.lexMarkdown)).toHaveBeenCalledTimes(8);
});
