import { expect, test } from 'vitest';
import { isBareLink } from '../../src/core/is-bare-link.ts';

const text = (words: string) => ({ type: 'text', text: words }) as const;

test.each([
  ['https://www.example.org/', [text('www.example.org')], true],
  ['https://www.example.org/', [text('Beispiel')], false],
  ['https://www.example.org/', [text(' ')], true],
  ['https://www.example.org/', [], true],
  ['#/folie', [text(' ')], false],
])('of a link to %s that reads %j nothing follows on paper: %s', (href, children, expected) => {
  expect(isBareLink({ href, children })).toBe(expected);
});
