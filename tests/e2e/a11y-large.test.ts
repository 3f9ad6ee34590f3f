import { expect, test } from 'vitest';
import { formatBarrier } from '../../src/core/barrier.ts';
import { checkTalk } from './a11y-talk.ts';

// The other half is in a file of its own, so that both run at a time.
test('in large windows, at 400 % zoom and in forced colours, nothing in the talk keeps people out', {
  timeout: 240_000,
}, async () => {
  const { findings, states } = await checkTalk([1280, 320]);
  expect(findings.map(formatBarrier)).toEqual([]);
  expect(states).toBeGreaterThan(200);
});
