import { expect, test } from 'vitest';
import { formatReadingHash, isReadingHash, parseReadingHash } from '../../../src/shell/reading/reading-hash.ts';

test.each([
  ['#/lesen', true],
  ['#/lesen/leitlinien', true],
  ['#/lesen/leitlinien/3', true],
  ['#lesen', false],
  ['#/lesen-2', false],
  ['#/leitlinien', false],
  ['', false],
])('the address %j is the reading edition: %s', (hash, expected) => {
  expect(isReadingHash(hash)).toBe(expected);
});

test.each([
  ['#/lesen', undefined],
  ['#/lesen/', undefined],
  ['#/lesen/leitlinien', { slide: 'leitlinien' }],
  ['#/lesen/gr%C3%B6%C3%9Fe/3', { slide: 'größe', paragraph: 3 }],
  ['#/lesen/gr%E4/3', undefined],
  ['#/lesen/a/drei', undefined],
  ['#/lesen/a/1/2', undefined],
])('%j leads to %j', (hash, target) => {
  expect(parseReadingHash(hash)).toEqual(target);
});

test.each([
  ['#/lesen', undefined, undefined],
  ['#/lesen/leitlinien', 'leitlinien', undefined],
  ['#/lesen/gr%C3%B6%C3%9Fe/3', 'größe', 3],
])('%j is the address of %j, paragraph %j', (hash, slide, paragraph) => {
  expect(formatReadingHash(slide, paragraph)).toBe(hash);
});
