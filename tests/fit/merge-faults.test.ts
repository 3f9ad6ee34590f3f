import { expect, test } from 'vitest';
import { mergeFaults, type SeenFault } from '../../src/fit/merge-faults.ts';

const fault: SeenFault = {
  kind: 'frame-overflow',
  at: '02.md:3:1',
  step: 1,
  severity: 'error',
  message: '10 px',
  hint: 'Kürzen.',
  amount: 10,
};

test('a fault in several steps is told once, at its worst, with the step at which it begins', () => {
  const findings = mergeFaults([fault, { ...fault, step: 2, message: '30 px', amount: 30 }, { ...fault, step: 3 }]);
  expect(findings).toEqual([
    {
      ...{ file: '02.md', line: 3, column: 1, severity: 'error', message: 'Ab Schritt 1: 30 px', hint: 'Kürzen.' },
      rule: 'frame-overflow',
    },
  ]);
});

test('faults of another kind, at another place or in another way are told by themselves, in the order of files', () => {
  const others: readonly Partial<SeenFault>[] = [{ kind: 'overlap' }, { at: '01.md:9:1' }, { hint: 'Umbrechen.' }];
  const findings = mergeFaults([fault, ...others.map((other) => ({ ...fault, step: 0, ...other }))]);
  expect(findings.map(({ file, message }) => `${file} ${message}`)).toEqual([
    '01.md 10 px',
    '02.md Ab Schritt 1: 10 px',
    '02.md 10 px',
    '02.md 10 px',
  ]);
});
