import type { Operand } from './operand-reader.ts';

/** `a b c d e f` of `cm` and `Tm`. */
export type Matrix = readonly [number, number, number, number, number, number];

/** The matrix in force after an operation; the last of those that `q` has saved. */
export function followMatrix(matrices: Matrix[], operator: string, operands: readonly Operand[]): Matrix {
  const current = matrices.at(-1) ?? [1, 0, 0, 1, 0, 0];
  if (operator === 'q') matrices.push(current);
  else if (operator === 'Q' && matrices.length > 1) matrices.pop();
  else if (operator === 'cm') matrices.splice(-1, 1, multiply(operands.map(numberOf), current));
  return matrices.at(-1) ?? current;
}

export function multiply(
  [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0]: readonly number[],
  [g, h, i, j, k, l]: Matrix,
): Matrix {
  return [a * g + b * i, a * h + b * j, c * g + d * i, c * h + d * j, e * g + f * i + k, e * h + f * j + l];
}

export function numberOf(operand: Operand): number {
  return typeof operand === 'number' ? operand : 0;
}
