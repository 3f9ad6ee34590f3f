import { PDFRef } from '@cantoo/pdf-lib';

/** `12 0 R` as the library has it. */
export function parseReference(text: string | undefined): PDFRef | undefined {
  const [, number, generation] = /^(\d+) (\d+) R$/.exec(text ?? '') ?? [];
  return number === undefined ? undefined : PDFRef.of(Number(number), Number(generation));
}
