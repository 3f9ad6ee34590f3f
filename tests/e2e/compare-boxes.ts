import type { Box, Boxes } from './measure-boxes.ts';

/** By the id of the slide. */
export type DeckBoxes = Readonly<Record<string, Boxes>>;

const sides = ['x', 'y', 'width', 'height'] as const;

/**
 * What differs by more than `tolerance` px, or has another number of lines, one sentence each:
 * `ziele › h2 »Ziele«: x 96 → 100 (+4 px)`. Empty when all is where it was.
 */
export function compareBoxes(approved: DeckBoxes, measured: DeckBoxes, tolerance: number): readonly string[] {
  return union(approved, measured).flatMap((slide) => {
    const [was, is] = [approved[slide], measured[slide]];
    if (was === undefined) return [`${slide}: the slide is new`];
    if (is === undefined) return [`${slide}: the slide is gone`];
    return union(was, is).flatMap((name) => {
      const change = describeChange(was[name], is[name], tolerance);
      return change === '' ? [] : [`${slide} › ${name}: ${change}`];
    });
  });
}

function union(a: object, b: object): readonly string[] {
  return [...new Set([...Object.keys(a), ...Object.keys(b)])];
}

function describeChange(was: Box | undefined, is: Box | undefined, tolerance: number): string {
  if (was === undefined) return 'is new';
  if (is === undefined) return 'is gone';
  const moved = sides.flatMap((side, index) => {
    const [before, after] = [was[index] ?? 0, is[index] ?? 0];
    const by = after - before;
    return Math.abs(by) > tolerance ? [`${side} ${before} → ${after} (${by > 0 ? '+' : ''}${by} px)`] : [];
  });
  const lines = was[4] === is[4] ? [] : [`${was[4]} → ${is[4]} lines`];
  return [...moved, ...lines].join(', ');
}

/** JSON with one element a line, so that a change can be read in a diff. */
export function formatBoxes(deck: DeckBoxes): string {
  const slides = Object.entries(deck).map(([slide, boxes]) => {
    const lines = Object.entries(boxes).map(([name, box]) => `    ${JSON.stringify(name)}: ${JSON.stringify(box)}`);
    return `  ${JSON.stringify(slide)}: {\n${lines.join(',\n')}\n  }`;
  });
  return `{\n${slides.join(',\n')}\n}\n`;
}
