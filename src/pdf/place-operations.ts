import { type Operation, readOperations } from './content-stream.ts';
import { followMatrix, type Matrix } from './follow-matrix.ts';
import type { Operand } from './operand-reader.ts';

interface PlacedOperation extends Pick<Operation, 'operator' | 'operands'> {
  /** In force after it. */
  readonly matrix: Matrix;
  /** Of the marked-content sequence that it is in; absent outside of all. */
  readonly mcid: number | undefined;
}

/** The operations of a content stream with where they paint, and for which marked content. */
export function* placeOperations(bytes: Uint8Array): Generator<PlacedOperation> {
  const matrices: Matrix[] = [[1, 0, 0, 1, 0, 0]];
  const open: (number | undefined)[] = [];
  for (const { operator, operands } of readOperations(bytes).operations) {
    const matrix = followMatrix(matrices, operator, operands);
    if (operator === 'BDC' || operator === 'BMC') open.push(mcidOf(operands[1]) ?? open.at(-1));
    else if (operator === 'EMC') open.pop();
    yield { operator, operands, matrix, mcid: open.at(-1) };
  }
}

/** Which marked content the operands of `BDC` begin. */
function mcidOf(operand: Operand | undefined): number | undefined {
  if (operand === null || typeof operand !== 'object' || !('entries' in operand)) return undefined;
  const mcid = operand.entries.get('MCID');
  return typeof mcid === 'number' ? mcid : undefined;
}
