import { expect, test } from 'vitest';
import { renumberTalk } from '../../src/talk/renumber-talk.ts';
import { beginTalk, type Talk } from '../../src/talk/talk.ts';

const slides = [0, 1, 2, 3].map((h) => ({ h, v: 0, steps: 2 }));
const talk: Talk = {
  ...beginTalk({ slide: 2, step: 2 }),
  visits: [
    { slide: 0, step: 0, at: 0 },
    { slide: 1, step: 0, at: 10 },
    { slide: 2, step: 2, at: 20 },
  ],
  ink: { 1: [[1, 2]], 2: [[3, 4]] },
};

test('a talk follows its slides, with all that is known of them', () => {
  const moved = renumberTalk(talk, (slide) => slide + 1, slides);
  expect(moved.place).toEqual({ slide: 3, step: 2 });
  expect(moved.shown).toEqual({ slide: 3, step: 2 });
  expect(moved.visits.map(({ slide }) => slide)).toEqual([1, 2, 3]);
  expect(moved.ink).toEqual({ 2: [[1, 2]], 3: [[3, 4]] });
});

test('who was at a slide that is gone is at the one before it, and what was known of it is forgotten', () => {
  const [, ...left] = slides;
  const moved = renumberTalk(talk, (slide) => (slide === 2 ? undefined : slide), left);
  expect(moved.place).toEqual({ slide: 1, step: 0 });
  expect(moved.visits.map(({ slide }) => slide)).toEqual([0, 1]);
  expect(moved.ink).toEqual({ 1: [[1, 2]] });
  expect(renumberTalk(talk, () => undefined, left).place).toEqual({ slide: 0, step: 0 });
});

test('a step that is gone is the last one there is, also in the run that a reset took away', () => {
  const short = slides.map((slide) => ({ ...slide, steps: 1 }));
  const before = { ...talk, beforeReset: { clock: talk.clock, visits: talk.visits } };
  const moved = renumberTalk(before, (slide) => slide + 1, short);
  expect(moved.place).toEqual({ slide: 3, step: 1 });
  expect(moved.beforeReset?.visits.map(({ slide }) => slide)).toEqual([1, 2, 3]);
});
