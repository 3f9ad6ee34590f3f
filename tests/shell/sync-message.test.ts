import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { earlierStart, parseSyncMessage } from '../../src/shell/sync-message.ts';

const envelope = { deck: 'kommunen-im-fokus', session: '0123456789abcdef' };
const read = (data: unknown) => parseSyncMessage(data, envelope.deck);

describe('a message between the windows', () => {
  test.each([
    { ...envelope, kind: 'hello', startedAt: 0 },
    { ...envelope, session: '', kind: 'hello', startedAt: 1_772_442_300_000 },
    { ...envelope, kind: 'state', slide: 3, step: 1, startedAt: 0, scheme: 2 },
    { ...envelope, kind: 'go', slide: 0, step: 0 },
    { ...envelope, kind: 'next' },
    { ...envelope, kind: 'prev' },
    { ...envelope, kind: 'scheme' },
  ])('is taken as it is: %o', (message) => {
    expect(read(message)).toEqual(message);
  });

  test.each<[string, unknown]>([
    ['of another deck', { ...envelope, deck: 'andere', kind: 'next' }],
    ['without a session', { deck: envelope.deck, kind: 'next' }],
    ['a command of a speaker view that has no show', { ...envelope, session: '', kind: 'next' }],
    ['with a malformed session', { ...envelope, session: '0123', kind: 'next' }],
    ['of an unknown kind', { ...envelope, kind: 'eval' }],
    ['of a kind that every object has', { ...envelope, kind: 'toString' }],
    ['with something in it that does not belong', { ...envelope, kind: 'next', html: '<b>' }],
    ['with a number missing', { ...envelope, kind: 'go', slide: 1 }],
    ['with text for a number', { ...envelope, kind: 'go', slide: '1', step: 0 }],
    ['with half a slide', { ...envelope, kind: 'go', slide: 0.5, step: 0 }],
    ['with a slide before the first', { ...envelope, kind: 'go', slide: -1, step: 0 }],
    ['with no number at all', { ...envelope, kind: 'go', slide: Number.NaN, step: 0 }],
    ['in a list', [envelope]],
    ['as text', JSON.stringify({ ...envelope, kind: 'next' })],
    ['that is nothing', null],
  ])('is ignored: %s', (_what, message) => {
    expect(read(message)).toBeUndefined();
  });

  test('of whatever kind never makes the reader throw', () => {
    fc.assert(fc.property(fc.anything(), (data) => read(data) === undefined));
  });
});

test('the talk began at the earlier of two times, and not at all when neither window knows one', () => {
  expect([earlierStart(0, 0), earlierStart(0, 5), earlierStart(5, 0), earlierStart(7, 5)]).toEqual([0, 5, 5, 5]);
});
