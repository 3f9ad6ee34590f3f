import { expect, it } from 'vitest';
import { titleLines } from '../../src/core/title-lines.ts';

it('gives a title two lines, and more where the title is the slide', () => {
  expect(titleLines('points')).toBe(2);
  expect(titleLines('title')).toBe(3);
});
