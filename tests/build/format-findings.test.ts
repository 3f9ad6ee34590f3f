import { expect, test } from 'vitest';
import { findingFormats } from '../../src/build/format-findings.ts';
import { createFinding } from '../../src/core/finding.ts';

const at = { file: 'ein, Ordner: 100%/01.md', line: 3, column: 5 };
const finding = createFinding(at, 'info', '100 %\nmehr', 'Kürzen: ja, bitte.', 'notes');
const format = (name: string) => findingFormats.get(name)?.([finding], '/deck', '/');

test('people read the rule behind the hint', () => {
  expect(format('text')).toBe(
    'deck/ein, Ordner: 100%/01.md:3:5  Hinweis: 100 %\nmehr\n    Kürzen: ja, bitte. [notes]\n',
  );
});

test('for GitHub, whatever has a meaning there is escaped', () => {
  expect(format('github')).toBe(
    '::notice file=deck/ein%2C Ordner%3A 100%25/01.md,line=3,col=5,title=notes::100 %25%0Amehr%0AKürzen: ja, bitte.\n',
  );
});

test('for programs, all of it is data', () => {
  expect(JSON.parse(format('json') ?? '')).toEqual([{ ...finding, file: 'deck/ein, Ordner: 100%/01.md' }]);
});
