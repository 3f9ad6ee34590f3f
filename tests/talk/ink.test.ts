import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addStroke, type Ink, undoStroke, visibleStrokes, wipe } from '../../src/talk/ink.ts';

const stroke = fc.array(fc.nat({ max: 12_800 }), { minLength: 2, maxLength: 8 });
const drawn: fc.Arbitrary<Ink> = fc
  .array(fc.tuple(fc.nat({ max: 3 }), fc.oneof({ weight: 4, arbitrary: stroke }, fc.constant([]))), { maxLength: 20 })
  .map((list) =>
    list.reduce<Ink>((ink, [slide, line]) => (line.length === 0 ? wipe(ink, slide) : addStroke(ink, slide, line)), {}),
  );
const slide = fc.nat({ max: 3 });

describe('what is drawn', () => {
  test('is seen last of all, and gone when it is taken back', () => {
    fc.assert(
      fc.property(drawn, slide, stroke, (ink, at, line) => {
        const more = addStroke(ink, at, line);
        expect(visibleStrokes(more, at)).toEqual([...visibleStrokes(ink, at), line]);
        expect(visibleStrokes(undoStroke(more, at), at)).toEqual(visibleStrokes(ink, at));
      }),
    );
  });

  test('is wiped off at once, and back when that is taken back', () => {
    fc.assert(
      fc.property(drawn, slide, (ink, at) => {
        const wiped = wipe(ink, at);
        expect(visibleStrokes(wiped, at)).toEqual([]);
        if (visibleStrokes(ink, at).length === 0) expect(wiped).toBe(ink);
        else expect(visibleStrokes(undoStroke(wiped, at), at)).toEqual(visibleStrokes(ink, at));
      }),
    );
  });

  test('on one slide is no matter of any other', () => {
    fc.assert(
      fc.property(drawn, slide, stroke, (ink, at, line) => {
        for (const other of [0, 1, 2, 3].filter((number) => number !== at)) {
          for (const changed of [addStroke(ink, at, line), undoStroke(ink, at), wipe(ink, at)]) {
            expect(visibleStrokes(changed, other)).toEqual(visibleStrokes(ink, other));
          }
        }
      }),
    );
  });

  test('can be taken back where there is nothing, to no effect', () => {
    const ink = {};
    expect(undoStroke(ink, 7)).toBe(ink);
    expect(visibleStrokes(ink, 7)).toEqual([]);
  });
});
