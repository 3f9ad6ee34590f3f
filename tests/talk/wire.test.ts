import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseMessage } from '../../src/talk/message.ts';
import { packInk, packVisits, stateOf, talkOf, unpackInk, unpackVisits } from '../../src/talk/wire.ts';
import { talks } from './arbitrary.ts';

const envelope = { deck: 'deck', session: '0123456789abcdef' };
const extras = { scheme: 1, ink: 2, record: 3 };
const list = fc.array(fc.oneof(fc.nat({ max: 9 }), fc.nat({ max: Number.MAX_SAFE_INTEGER })), { maxLength: 40 });

describe('a talk on its way to another window', () => {
  test('arrives as it is, but for what a reset took away', () => {
    fc.assert(
      fc.property(talks, ({ talk }) => {
        const ink = unpackInk(packInk(talk.ink));
        const visits = unpackVisits(packVisits(talk.visits));
        const arrived = talkOf(stateOf(talk, extras), { ink, visits });
        expect(arrived.beforeReset === undefined).toBe(talk.beforeReset === undefined);
        const undo = talk.beforeReset === undefined ? {} : { beforeReset: talk.beforeReset };
        expect(withoutBareSlides({ ...arrived, ...undo })).toEqual(withoutBareSlides(talk));
      }),
    );
  });

  test('is always a message that the other window takes', () => {
    fc.assert(
      fc.property(talks, ({ talk }) => {
        const bodies = [
          stateOf(talk, extras),
          { kind: 'ink', revision: 1, strokes: packInk(talk.ink) },
          { kind: 'record', revision: 1, visits: packVisits(talk.visits) },
        ];
        for (const body of bodies) {
          expect(parseMessage({ ...envelope, ...body }, envelope.deck)).toEqual({ ...envelope, ...body });
        }
      }),
    );
  });

  test('may be any list of numbers: what can be read of it is read, and it is done soon', () => {
    fc.assert(
      fc.property(list, (numbers) => {
        const ink = unpackInk(numbers);
        expect(unpackInk(packInk(ink))).toEqual(ink);
        expect(unpackVisits(numbers)).toHaveLength(Math.floor(numbers.length / 3));
      }),
    );
    const wipes = new Array(200_000).fill(0);
    expect(unpackInk(wipes)[0]).toHaveLength(100_000);
  });
});

/** A slide whose last stroke was taken back is the same as one that never had any. */
function withoutBareSlides<T extends { readonly ink: Readonly<Record<number, readonly unknown[]>> }>(talk: T): T {
  return { ...talk, ink: Object.fromEntries(Object.entries(talk.ink).filter(([, strokes]) => strokes.length > 0)) };
}
