import { describe, expect, test } from 'vitest';
import { partAt, stateOfPart } from '../../../src/shell/speaker/note-parts.ts';

const states = (steps: readonly number[], step: number) =>
  steps.map((_, index) => stateOfPart(index, partAt(steps, step))).join(' ');

describe('the part of the notes that belongs to a step', () => {
  test.each([
    [0, 'now later later'],
    [1, 'said now later'],
    [2, 'said said now'],
  ])('one part a step: %i', (step, expected) => {
    expect(states([0, 1, 2], step)).toBe(expected);
  });

  test('stays while steps come that have none of their own', () => {
    expect([0, 1, 2, 3, 4].map((step) => partAt([0, 3], step))).toEqual([0, 0, 0, 1, 1]);
  });

  test('is none before the first, where notes begin with a mark', () => {
    expect(states([1, 2], 0)).toBe('later later');
    expect(states([1, 2], 1)).toBe('now later');
  });

  test('is the last one where two marks share a step', () => {
    expect(states([0, 1, 1], 1)).toBe('said said now');
  });
});
