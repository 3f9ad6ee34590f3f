import { expect, test, vi } from 'vitest';

test('as many texts as a page has are read once, however often they are asked for', async () => {
  vi.resetModules();
  vi.doMock('../../src/core/lex-markdown.ts', { spy: true });
  const { lexMarkdown } = await import('../../src/core/lex-markdown.ts');
  const { renderPageText } = await import('../../src/core/render-page-text.ts');
  vi.doUnmock('../../src/core/lex-markdown.ts');
  const texts = Array.from({ length: 8 }, (_, index) => `Satz ${index}`);
  const all = () => texts.map((text) => renderPageText(text, 'de'));
  const first = all();
  expect([all(), all()]).toEqual([first, first]);
  expect(vi.mocked(lexMarkdown)).toHaveBeenCalledTimes(8);
});
