import { describe, expect, test } from 'vitest';
import { formatSlideHash, parseSlideHash } from '../../src/shell/slide-hash.ts';
import { formatSpeakerHash, isSpeakerHash, sessionOfSpeakerHash } from '../../src/shell/speaker-hash.ts';

describe('an address of a slide', () => {
  test.each([
    ['#/leitlinien', { id: 'leitlinien', step: 0 }],
    ['#leitlinien', { id: 'leitlinien', step: 0 }],
    ['#/leitlinien/2', { id: 'leitlinien', step: 2 }],
    ['#/%C3%BCberblick/1', { id: 'überblick', step: 1 }],
    ['#/3', { h: 3, v: 0 }],
    ['#/3/1', { h: 3, v: 1 }],
  ])('%s is read as %o', (hash, expected) => {
    expect(parseSlideHash(hash)).toEqual(expected);
  });

  test.each(['', '#', '#/', '#/leitlinien/x', '#/leitlinien/-1', '#/a/1/2', '#/%E4', '#/1234567890/0/'])(
    '»%s« is none',
    (hash) => {
      expect(parseSlideHash(hash)).toBeUndefined();
    },
  );

  test.each([
    ['leitlinien', 0],
    ['leitlinien', 2],
    ['über/unter #1 %', 3],
  ])('of »%s«, step %i, is written so that it is read back', (id, step) => {
    expect(parseSlideHash(formatSlideHash(id, step))).toEqual({ id, step });
  });
});

describe('an address of the speaker view', () => {
  test('may name its show', () => {
    const token = '0123456789abcdef';
    expect(isSpeakerHash(formatSpeakerHash(token))).toBe(true);
    expect(sessionOfSpeakerHash(formatSpeakerHash(token))).toBe(token);
    expect(isSpeakerHash(formatSpeakerHash(''))).toBe(true);
    expect(sessionOfSpeakerHash('#speaker')).toBe('');
  });

  test.each(['#/speaker', '#speaker/', '#speaker/xyz', '#speakers', '#speaker/0123456789abcdef0'])(
    '%s is none',
    (hash) => {
      expect(isSpeakerHash(hash)).toBe(false);
    },
  );
});
