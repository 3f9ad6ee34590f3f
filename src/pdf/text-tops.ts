import { type Matrix, multiply, numberOf } from './follow-matrix.ts';
import { placeOperations } from './place-operations.ts';

const unit: Matrix = [1, 0, 0, 1, 0, 0];
/** Of the size of its letters, above the line they stand on: room for the highest, and some air. */
const above = 1.2;

/** Where the text of each marked-content sequence begins, seen from above, in units of the page; by MCID. */
export function readTextTops(bytes: Uint8Array): ReadonlyMap<number, number> {
  const found = new Map<number, number>();
  let [line, size, leading]: [Matrix, number, number] = [unit, 0, 0];
  for (const { operator, operands, matrix, mcid } of placeOperations(bytes)) {
    const numbers = operands.map(numberOf);
    if (operator === 'Tf') size = numbers[1] ?? 0;
    else if (operator === 'TL') leading = numbers[0] ?? 0;
    else if (operator === 'TD') leading = -(numbers[1] ?? 0);
    line = followLine(line, operator, numbers, leading);
    if (!/^(?:T[jJ]|['"])$/.test(operator) || mcid === undefined) continue;
    const [, , , scale, , baseline] = multiply(line, matrix);
    found.set(mcid, Math.max(baseline + above * size * Math.abs(scale), found.get(mcid) ?? Number.NEGATIVE_INFINITY));
  }
  return found;
}

/** Where a line of text begins after an operation. */
function followLine(line: Matrix, operator: string, numbers: readonly number[], leading: number): Matrix {
  if (operator === 'BT') return unit;
  if (operator === 'Tm') return multiply(numbers, unit);
  if (operator === 'Td' || operator === 'TD') return multiply([1, 0, 0, 1, ...numbers], line);
  return operator === 'T*' || operator === "'" || operator === '"' ? multiply([1, 0, 0, 1, 0, -leading], line) : line;
}
