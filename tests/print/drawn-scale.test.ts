import { expect, test } from 'vitest';
import { backgroundScale, fittedScale } from '../../src/print/drawn-scale.ts';

const box = { width: 640, height: 720 };
const picture = { width: 4000, height: 3000 };

test.each([
  ['fill', 0.24],
  ['cover', 0.24],
  ['contain', 0.16],
  ['none', 1],
  ['scale-down', 0.16],
])('a picture that has to %s its box is drawn at %d', (fit, scale) => {
  expect(fittedScale(fit, box, picture)).toBeCloseTo(scale);
});

test.each([
  ['cover', 0.24],
  ['contain', 0.16],
  ['auto', 1],
  ['auto auto', 1],
  ['50%', 0.08],
  ['auto 100%', 0.24],
  ['400px 600px', 0.2],
  ['contain, cover', 0.16],
])('a background of the size %s is drawn at %d', (size, scale) => {
  expect(backgroundScale(size, box, picture)).toBeCloseTo(scale);
});
