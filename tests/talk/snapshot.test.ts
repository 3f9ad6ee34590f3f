import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isSamePlace, nearestPlace, type SlideShape } from '../../src/talk/place.ts';
import { packSnapshot, readSnapshot, type Snapshot } from '../../src/talk/snapshot.ts';
import { beginTalk, isFrozen } from '../../src/talk/talk.ts';
import { decks, talks } from './arbitrary.ts';

const token = '0123456789abcdef';
const slides: readonly SlideShape[] = [0, 2, 0].map((steps, h) => ({ h, v: 0, steps }));
const snapshot: Snapshot = { token, savedAt: 1000, closed: false, talk: beginTalk({ slide: 1, step: 2 }) };
const packed = packSnapshot(snapshot) as Record<string, unknown>;
const state = packed['state'] as Record<string, unknown>;

/** A talk with a stroke on every slide, so that none is bare. */
const kept = fc
  .tuple(talks, fc.nat(), fc.boolean())
  .map(([{ slides: deck, talk }, savedAt, closed]): [readonly SlideShape[], Snapshot] => [
    deck,
    {
      token,
      savedAt,
      closed,
      talk: { ...talk, ink: Object.fromEntries(deck.map((_, index) => [index, [[1, 2], []]])) },
    },
  ]);

function expectInDeck(read: Snapshot | undefined, deck: readonly SlideShape[]): void {
  if (read === undefined) return;
  const { place, shown, visits, ink, beforeReset } = read.talk;
  for (const each of [place, shown, ...visits, ...(beforeReset?.visits ?? [])]) {
    expect(isSamePlace(nearestPlace(each, deck), each)).toBe(true);
  }
  expect(isFrozen(read.talk) || isSamePlace(place, shown)).toBe(true);
  expect(Object.keys(ink).every((slide) => Number(slide) < deck.length)).toBe(true);
}

describe('a talk that is kept', () => {
  test('is read as it was, with all that can be undone', () => {
    fc.assert(
      fc.property(kept, ([deck, saved]) => {
        expect(readSnapshot(packSnapshot(saved), deck)).toEqual(saved);
      }),
    );
  });

  test('survives the way into storage and back: it is plain data', () => {
    fc.assert(
      fc.property(kept, ([deck, saved]) => {
        expect(readSnapshot(structuredClone(packSnapshot(saved)), deck)).toEqual(saved);
        expect(readSnapshot(JSON.parse(JSON.stringify(packSnapshot(saved))), deck)).toEqual(saved);
      }),
    );
  });

  test('of a deck that has changed has only places that there are', () => {
    fc.assert(
      fc.property(kept, decks, ([, saved], other) => {
        const read = readSnapshot(packSnapshot(saved), other);
        expect(read).toBeDefined();
        expectInDeck(read, other);
      }),
    );
  });
});

describe('what lies where a talk should be', () => {
  test.each<[string, unknown]>([
    ['nothing', undefined],
    ['text', JSON.stringify(packed)],
    ['of another version', { ...packed, version: 2 }],
    ['without a state', { ...packed, state: undefined }],
    ['with a list for a state', { ...packed, state: [] }],
    ['with a token that is none', { ...packed, token: '<b>' }],
    ['with a moment that is none', { ...packed, savedAt: 'now' }],
    ['with a closing that is none', { ...packed, closed: 1 }],
    ['with text for a slide', { ...packed, state: { ...state, slide: '1' } }],
    ['with half a step', { ...packed, state: { ...state, step: 0.5 } }],
    ['with a number missing', { ...packed, state: { ...state, pausedFor: undefined } }],
    ['with text among its strokes', { ...packed, ink: [0, 2, '1', 2] }],
    ['with a hole in its visits', { ...packed, visits: [0, undefined, 0] }],
    ['with more strokes than anyone draws', { ...packed, ink: new Array(1_000_001).fill(0) }],
  ])('is no talk: %s', (_, data) => {
    expect(readSnapshot(data, slides)).toBeUndefined();
  });

  test('never makes the reader throw', () => {
    fc.assert(
      fc.property(fc.anything(), (data) => {
        expect(readSnapshot(data, slides)).toBeUndefined();
      }),
    );
  });

  test('may be changed in any one field: what is read has only places that there are', () => {
    const names = [...Object.keys(packed), 'undo'];
    const values = fc.oneof(
      fc.anything(),
      fc.nat(),
      fc.array(fc.nat({ max: 9 })),
      fc.nat({ max: Number.MAX_SAFE_INTEGER }),
    );
    fc.assert(
      fc.property(kept, fc.constantFrom(...names, ...Object.keys(state)), values, ([deck, saved], name, value) => {
        const data = packSnapshot(saved) as { state: object };
        const changed =
          name in state ? { ...data, state: { ...data.state, [name]: value } } : { ...data, [name]: value };
        expectInDeck(readSnapshot(changed, deck), deck);
      }),
    );
  });

  test('may be a reset with nonsense in it, which cannot be undone then', () => {
    const undo = { startedAt: 1, pausedAt: 0, pausedFor: 0, visits: [0, 0, 0] };
    const restorable = { ...packed, state: { ...state, restorable: 1 } };
    expect(readSnapshot({ ...restorable, undo }, slides)?.talk.beforeReset).toBeDefined();
    for (const nonsense of [undefined, null, 'x', { ...undo, visits: 'x' }, { ...undo, startedAt: -1 }]) {
      expect(readSnapshot({ ...restorable, undo: nonsense }, slides)?.talk).toEqual(snapshot.talk);
    }
  });
});
