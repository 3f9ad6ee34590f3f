import { describe, expect, test } from 'vitest';
import type { AccessibilityState } from '../../src/core/accessibility-state.ts';
import { formatBarrier, mergeBarriers, type SeenBarrier } from '../../src/core/barrier.ts';

const first = { file: '01-titel.md', line: 1, column: 1 };
const seen: SeenBarrier = {
  check: 'zoom',
  at: '03.md:4:1',
  element: 'p »Text«',
  message: 'Zu klein.',
  hint: 'Machen Sie es größer.',
};
const small: AccessibilityState = { view: 'speaker', slide: 3, step: 1, scheme: 'dark', width: 390 };
const large: AccessibilityState = { view: 'help', scheme: 'light', width: 1280 };

describe('barriers', () => {
  test('are told once, with all states in which they were seen', () => {
    const merged = mergeBarriers(
      [
        { ...seen, state: small },
        { ...seen, state: large },
      ],
      first,
    );
    expect(merged).toHaveLength(1);
    expect(merged[0]).toMatchObject({ file: '03.md', line: 4, origin: 'text', states: [small, large] });
    expect(merged.map(formatBarrier)).toEqual([
      [
        '03.md:4:1  Fehler: Zu klein.',
        'Machen Sie es größer.',
        'Element: p »Text«',
        'In 2 Ansichten, zuerst: Sprecheransicht, Folie 3, Schritt 1, dunkel, 390 px',
        'Prüfung: zoom, WCAG 1.4.4',
      ].join('\n    '),
    ]);
  });
  test('of the page itself stand at the beginning of the first file, and say so', () => {
    const clock = { ...seen, at: '', state: large };
    const merged = mergeBarriers(
      [
        { ...seen, state: large },
        { ...clock, element: 'span »0:07«' },
        { ...clock, element: 'span »1:13«' },
      ],
      first,
    );
    expect(merged.map(({ file, origin, states }) => [file, origin, states.length])).toEqual([
      ['01-titel.md', 'page', 2],
      ['03.md', 'text', 1],
    ]);
    expect(formatBarrier(merged[0] as (typeof merged)[number])).toContain(
      'Das liegt am Programm, nicht an Ihrem Text.',
    );
  });
  test('of two elements, or two rules, are two', () => {
    const others = [seen, { ...seen, element: 'p »Anderes«' }, { ...seen, rule: 'meta-viewport' }];
    expect(
      mergeBarriers(
        others.map((barrier) => ({ ...barrier, state: large })),
        first,
      ),
    ).toHaveLength(3);
  });
});
