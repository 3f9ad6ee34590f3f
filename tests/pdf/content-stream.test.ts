import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { editContent, readOperations } from '../../src/pdf/content-stream.ts';

const bytesOf = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0));
const textOf = (bytes: Uint8Array) => String.fromCharCode(...bytes);
const read = (text: string) => readOperations(bytesOf(text));

describe('the operations of a content stream', () => {
  test('have their operands as plain data', () => {
    const text = '/Span <</MCID 3 /E (a\\(b\\051\\n)>> BDC -.5 +2 0.25 1 k [<41 4> true null] TJ EMC';
    const { operations, stopped } = read(text);
    expect(stopped).toBeUndefined();
    expect(operations.map(({ operator }) => operator)).toEqual(['BDC', 'k', 'TJ', 'EMC']);
    const entries = new Map<string, unknown>([
      ['MCID', 3],
      ['E', { bytes: bytesOf('a(b)\n') }],
    ]);
    expect(operations[0]?.operands).toEqual([{ name: 'Span' }, { entries }]);
    expect(operations[1]?.operands).toEqual([-0.5, 2, 0.25, 1]);
    expect(operations[2]?.operands).toEqual([{ items: [{ bytes: bytesOf('A@') }, true, null] }]);
  });

  test('know where they stand, comments left out', () => {
    const text = 'q % not an operator\n 1 0 0 1 5 5 cm/A#20b Do(x)Tj';
    const parts = read(text).operations.map(({ start, end }) => text.slice(start, end));
    expect(parts).toEqual(['q', '1 0 0 1 5 5 cm', '/A#20b Do', '(x)Tj']);
    expect(read(text).operations[2]?.operands).toEqual([{ name: 'A b' }]);
  });

  test('hold an inline image whole, also where its data looks like its end', () => {
    const text = 'q BI /W 2 /H 1 /CS /G ID \x80 EI \x00\xff\x81 EI\nQ';
    const { operations, stopped } = read(text);
    expect(stopped).toBeUndefined();
    expect(operations.map(({ operator }) => operator)).toEqual(['q', 'BI', 'Q']);
    expect(operations[1]?.operands[1]).toEqual({ bytes: bytesOf('\x80 EI \x00\xff\x81') });
  });

  test.each([
    ['q (no end', 'q'],
    ['q <41 Tj', 'q'],
    ['q <</A>> BDC', 'q'],
    ['q ] Q', 'q'],
    ['q 1 2', 'q'],
    [`q ${'['.repeat(1000)}`, 'q'],
    ['q BI /W 1 ID \x80\x80', 'q'],
  ])('end where the stream is malformed: %j', (text, whole) => {
    const { operations, stopped } = read(text);
    expect(operations.map(({ operator }) => operator)).toEqual([whole]);
    expect(stopped).toMatchObject({ at: 1, reason: expect.any(String) });
  });

  test('are read from any bytes without an exception', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        for (const { start, end } of readOperations(bytes).operations) expect(end).toBeGreaterThan(start);
      }),
    );
  });
});

describe('a changed content stream', () => {
  test('differs in what was inserted and replaced only', () => {
    const edits = [
      { start: 0, end: 0, text: '/Artifact BMC ' },
      { start: 4, end: 6, text: 'EMC' },
    ];
    expect(textOf(editContent(bytesOf('\xff\x00re f*\xfe'), edits))).toBe('/Artifact BMC \xff\x00reEMC*\xfe');
  });

  test('is refused when edits overlap', () => {
    const edit = { start: 0, end: 2, text: '' };
    expect(() => editContent(bytesOf('abc'), [edit, { ...edit, start: 1 }])).toThrow(RangeError);
  });
});
