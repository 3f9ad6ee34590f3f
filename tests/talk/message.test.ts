import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseMessage } from '../../src/talk/message.ts';

const envelope = { deck: 'kommunen-im-fokus', session: '0123456789abcdef' };
const read = (data: unknown) => parseMessage(data, envelope.deck);

describe('a message between the windows', () => {
  test.each([
    { ...envelope, kind: 'hello', ink: 0, record: 0 },
    { ...envelope, session: '', kind: 'hello', ink: 1_772_442_300_000, record: 7 },
    { ...envelope, kind: 'go', slide: 0, step: 0 },
    { ...envelope, kind: 'do', command: 1 },
    { ...envelope, kind: 'draw', slide: 2, stroke: [10, 20, 12_800, 7200] },
    { ...envelope, kind: 'record', revision: 4, visits: [] },
    { ...envelope, kind: 'scheme' },
  ])('is taken as it is: %o', (message) => {
    expect(read(message)).toEqual(message);
  });

  test.each<[string, unknown]>([
    ['of another deck', { ...envelope, deck: 'andere', kind: 'scheme' }],
    ['without a session', { deck: envelope.deck, kind: 'scheme' }],
    ['a command of a speaker view that has no show', { ...envelope, session: '', kind: 'scheme' }],
    ['with a malformed session', { ...envelope, session: '0123', kind: 'scheme' }],
    ['of an unknown kind', { ...envelope, kind: 'eval' }],
    ['of a kind that every object has', { ...envelope, kind: 'toString' }],
    ['with something in it that does not belong', { ...envelope, kind: 'scheme', html: '<b>' }],
    ['with a number missing', { ...envelope, kind: 'go', slide: 1 }],
    ['with text for a number', { ...envelope, kind: 'go', slide: '1', step: 0 }],
    ['with half a slide', { ...envelope, kind: 'go', slide: 0.5, step: 0 }],
    ['with a slide before the first', { ...envelope, kind: 'go', slide: -1, step: 0 }],
    ['with no number at all', { ...envelope, kind: 'go', slide: Number.NaN, step: 0 }],
    ['with a list for a number', { ...envelope, kind: 'do', command: [1] }],
    ['with a number for a list', { ...envelope, kind: 'draw', slide: 0, stroke: 1 }],
    ['with text in a list', { ...envelope, kind: 'draw', slide: 0, stroke: [1, '2'] }],
    ['with a hole in a list', { ...envelope, kind: 'draw', slide: 0, stroke: [1, undefined] }],
    ['in a list', [envelope]],
    ['as text', JSON.stringify({ ...envelope, kind: 'scheme' })],
    ['that is nothing', null],
  ])('is ignored: %s', (_what, message) => {
    expect(read(message)).toBeUndefined();
  });

  test('of whatever kind never makes the reader throw', () => {
    fc.assert(fc.property(fc.anything(), (data) => read(data) === undefined));
  });
});
