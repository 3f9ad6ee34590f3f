import { type Matrix, numberOf } from './follow-matrix.ts';
import { placeOperations } from './place-operations.ts';

/** Left, bottom, right, top, in units of the page. */
export type Bounds = readonly [left: number, bottom: number, right: number, top: number];

const endsPath = /^(?:[Ssn]|[fFBb]\*?|Do|BI)$/;
const pathPoints: Readonly<Record<string, number>> = { m: 1, l: 1, c: 3, v: 2, y: 2 };

/** Where the paths and images of each marked-content sequence lie, by MCID; an image is the unit square, and a path that only clips is none. */
export function readPictureBounds(bytes: Uint8Array): ReadonlyMap<number, Bounds> {
  const found = new Map<number, Bounds>();
  let path: Bounds | undefined;
  for (const { operator, operands, matrix, mcid } of placeOperations(bytes)) {
    for (const [x, y] of pointsOf(operator, operands.map(numberOf))) path = extend(path, x, y, matrix);
    if (!endsPath.test(operator)) continue;
    if (mcid !== undefined && path !== undefined && operator !== 'n') found.set(mcid, unite(path, found.get(mcid)));
    path = undefined;
  }
  return found;
}

function pointsOf(operator: string, numbers: readonly number[]): readonly (readonly [number, number])[] {
  if (operator === 'Do' || operator === 'BI') return cornersOf(0, 0, 1, 1);
  const [x = 0, y = 0, width = 0, height = 0] = numbers;
  if (operator === 're') return cornersOf(x, y, x + width, y + height);
  return Array.from({ length: pathPoints[operator] ?? 0 }, (_, index) => [
    numbers[2 * index] ?? 0,
    numbers[2 * index + 1] ?? 0,
  ]);
}

function cornersOf(left: number, bottom: number, right: number, top: number): readonly (readonly [number, number])[] {
  return [
    [left, bottom],
    [right, bottom],
    [left, top],
    [right, top],
  ];
}

function extend(known: Bounds | undefined, x: number, y: number, [a, b, c, d, e, f]: Matrix): Bounds {
  const [h, v] = [a * x + c * y + e, b * x + d * y + f];
  const [left, bottom, right, top] = known ?? [h, v, h, v];
  return [Math.min(left, h), Math.min(bottom, v), Math.max(right, h), Math.max(top, v)];
}

function unite(some: Bounds, others: Bounds = some): Bounds {
  const [low, high] = [Math.min, Math.max];
  return [low(some[0], others[0]), low(some[1], others[1]), high(some[2], others[2]), high(some[3], others[3])];
}
