import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { projectPath } from '../../src/build/project.ts';
import { pageOfPages } from '../../src/pdf/page-of-pages.ts';

test('the pages of a handout are counted as the mending of its PDF expects them', () => {
  const css = readFileSync(projectPath('src/theme/handout.css'), 'utf8');
  const [, content = ''] = /content: (counter\(page\).*);/.exec(css) ?? [];
  const parts = content.match(/counter\(pages?\)|"[^"]*"/g) ?? [];
  const numbers = new Map([
    ['counter(page)', '#'],
    ['counter(pages)', '##'],
  ]);
  expect(parts.map((part) => numbers.get(part) ?? part.slice(1, -1)).join('')).toBe(pageOfPages);
});
