import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { elapsed, isStarted } from '../../src/talk/clock.ts';
import type { Command } from '../../src/talk/command.ts';
import { isSamePlace, nearestPlace, type SlideShape } from '../../src/talk/place.ts';
import { beginTalk, isFrozen, obey, type Talk } from '../../src/talk/talk.ts';
import { courses } from './arbitrary.ts';

/** Three slides; the second has two steps. */
const slides: readonly SlideShape[] = [0, 2, 0].map((steps, h) => ({ h, v: 0, steps }));
const start = beginTalk({ slide: 0, step: 0 });

/** One command after another, a second apart, the first at 1000. */
function told(...kinds: readonly (Command | Exclude<Command['kind'], 'go' | 'zoom' | 'draw'>)[]): Talk {
  return kinds.reduce<Talk>(
    (talk, kind, index) => obey(talk, typeof kind === 'string' ? { kind } : kind, slides, 1000 * (index + 1)),
    start,
  );
}

describe('a talk, whatever it is told', () => {
  test('is never at a place that its deck does not have', () => {
    fc.assert(
      fc.property(courses, ({ slides: deck, talks }) => {
        for (const { place, shown, visits } of talks) {
          for (const each of [place, shown, ...visits]) expect(isSamePlace(nearestPlace(each, deck), each)).toBe(true);
        }
      }),
    );
  });

  test('shows the audience where the speaker is, but for a frozen picture', () => {
    fc.assert(
      fc.property(courses, ({ talks }) => {
        for (const talk of talks) expect(isFrozen(talk) || isSamePlace(talk.place, talk.shown)).toBe(true);
      }),
    );
  });

  test('moves nothing that is seen while the picture is frozen', () => {
    fc.assert(
      fc.property(courses, ({ talks }) => {
        for (const [index, talk] of talks.entries()) {
          const before = talks[index - 1];
          if (before === undefined || !isFrozen(talk) || !isFrozen(before)) continue;
          expect(talk.shown).toEqual(before.shown);
        }
      }),
    );
  });

  test('has a record in the order of time, from the moment its clock began', () => {
    fc.assert(
      fc.property(courses, ({ talks, told: orders }) => {
        for (const [index, { visits, clock }] of talks.entries()) {
          const now = orders[index - 1]?.now ?? 0;
          const times = visits.map(({ at }) => at);
          expect(times).toEqual(times.toSorted((a, b) => a - b));
          expect(times.every((at) => at <= elapsed(clock, now))).toBe(true);
          expect(visits.length > 0).toBe(isStarted(clock));
        }
      }),
    );
  });

  test('has a record of what the audience sees, which ends at what it sees now', () => {
    fc.assert(
      fc.property(courses, ({ talks }) => {
        for (const { visits, shown, clock } of talks) {
          if (isStarted(clock)) expect(visits.at(-1)).toMatchObject(shown);
        }
      }),
    );
  });

  test('is the same object where there is nothing to do', () => {
    fc.assert(
      fc.property(courses, ({ talks, slides: deck, told: orders }) => {
        for (const [index, { command, now }] of orders.entries()) {
          const [before, after] = [talks[index], talks[index + 1]];
          if (before !== undefined && command.kind === 'go' && after !== undefined) {
            expect(obey(after, command, deck, now)).toBe(after);
          }
        }
        const last = talks.at(-1) ?? start;
        expect(obey(last, { kind: 'draw', slide: deck.length, stroke: [1, 2] }, deck, 0)).toBe(last);
      }),
    );
  });

  test('gets back all that a reset took', () => {
    fc.assert(
      fc.property(courses, fc.nat(), ({ talks, slides: deck }, now) => {
        const talk = talks.at(-1) ?? start;
        const back = obey(obey(talk, { kind: 'reset' }, deck, now), { kind: 'restore' }, deck, now);
        if (isStarted(talk.clock)) expect({ ...back }).toEqual({ ...talk, beforeReset: undefined });
      }),
    );
  });

  test('loses no run by undoing a reset: the same command brings the other one back', () => {
    const second = told('next', 'reset', 'next', 'next');
    const first = obey(second, { kind: 'restore' }, slides, 9000);
    expect(first).toMatchObject({ clock: { startedAt: 1000 }, beforeReset: { clock: second.clock } });
    expect(first.visits).toEqual([
      { slide: 0, step: 0, at: 0 },
      { slide: 1, step: 0, at: 0 },
      { slide: 1, step: 2, at: 8000 },
    ]);
    const again = obey(first, { kind: 'restore' }, slides, 9000);
    expect(again).toMatchObject({ clock: second.clock, visits: second.visits, beforeReset: { visits: first.visits } });
  });
});

describe('the clock of a talk', () => {
  test.each<[string, Talk, number]>([
    ['does not begin by a step back', told({ kind: 'go', slide: 0, step: 0 }, 'prev'), 0],
    ['begins with the first step forward', told('next'), 1000],
    ['does not begin while the speaker looks ahead', told('frozen', 'next', 'next'), 0],
    ['begins when the audience sees what comes next', told('frozen', 'next', 'next', 'frozen'), 4000],
    ['begins by its own key', told('clock'), 1000],
    ['does not begin again', told('next', 'next', 'prev', 'next'), 1000],
    ['is new after a reset', told('next', 'reset'), 0],
    ['begins anew after a reset', told('next', 'reset', 'next'), 3000],
    ['is the old one again after the reset was taken back', told('next', 'reset', 'restore'), 1000],
  ])('%s', (_, { clock }, startedAt) => {
    expect(clock.startedAt).toBe(startedAt);
  });

  test('counts no pause', () => {
    expect(elapsed(told('next', 'clock').clock, 9000)).toBe(1000);
    expect(elapsed(told('next', 'clock', 'clock').clock, 9000)).toBe(7000);
  });
});

describe('the picture', () => {
  test('comes back by the first key, which does not move', () => {
    for (const screen of ['black', 'white'] as const) {
      expect(told('next', screen, 'next')).toMatchObject({ screen: 'live', place: { slide: 1, step: 0 } });
      expect(told('next', screen, screen)).toMatchObject({ screen: 'live' });
    }
  });

  test('stays while the speaker looks ahead, and is where the speaker is afterwards', () => {
    const ahead = told('next', 'frozen', 'next', 'next');
    expect(ahead).toMatchObject({ place: { slide: 1, step: 2 }, shown: { slide: 1, step: 0 } });
    // What ends black and white would show all what the speaker alone looked at.
    expect(obey(ahead, { kind: 'uncover' }, slides, 0)).toBe(ahead);
    expect(obey(ahead, { kind: 'frozen' }, slides, 0).shown).toEqual({ slide: 1, step: 2 });
  });

  test('is not in the record before the audience sees it', () => {
    const places = ({ visits }: Talk) => visits.map(({ slide, step, at }) => `${slide}/${step} ${at}`);
    const ahead = told('next', 'frozen', 'next', 'last');
    expect(places(ahead)).toEqual(['0/0 0', '1/0 0']);
    expect(places(obey(ahead, { kind: 'frozen' }, slides, 9000))).toEqual(['0/0 0', '1/0 0', '2/0 8000']);
    expect(places(told('frozen', 'next', 'clock'))).toEqual(['0/0 0']);
  });

  test.each(['black', 'white'] as const)('that is frozen stays so under a %s one', (screen) => {
    const ahead = told('next', 'frozen', 'next', 'next', screen);
    const shown = { slide: 1, step: 0 };
    expect(ahead).toMatchObject({ screen, shown });
    expect(obey(ahead, { kind: 'go', slide: 2, step: 0 }, slides, 0)).toMatchObject({ place: { slide: 2 }, shown });
    const ways = [screen, 'uncover', 'frozen', 'next'] as const;
    for (const kind of ways) expect(obey(ahead, { kind }, slides, 0)).toMatchObject({ screen: 'frozen', shown });
    const other = obey(ahead, { kind: screen === 'black' ? 'white' : 'black' }, slides, 0);
    expect(obey(other, { kind: 'uncover' }, slides, 0)).toMatchObject({ screen: 'frozen', shown });
    const released = obey(told('next', 'frozen', 'next'), { kind: 'frozen' }, slides, 6000);
    expect(told('next', 'frozen', 'next', screen, screen, 'frozen')).toEqual(released);
  });

  test('is large at a spot until the slide changes', () => {
    const zoomed = told({ kind: 'zoom', x: 10, y: 20 });
    expect(zoomed.zoom).toEqual({ x: 10, y: 20 });
    expect(obey(zoomed, { kind: 'unzoom' }, slides, 0)).not.toHaveProperty('zoom');
    expect(obey(zoomed, { kind: 'next' }, slides, 0)).not.toHaveProperty('zoom');
  });
});

describe('a drawing', () => {
  const drawn: readonly Command[] = [
    { kind: 'draw', slide: 0, stroke: [1, 2, 3, 4] },
    { kind: 'draw', slide: 1, stroke: [5, 6, 7, 8] },
  ];

  test('is wiped off and taken back on the slide that is seen', () => {
    const talk = told(...drawn, 'next');
    expect(obey(talk, { kind: 'undo' }, slides, 0).ink).toEqual({ 0: [[1, 2, 3, 4]], 1: [] });
    expect(obey(talk, { kind: 'wipe' }, slides, 0).ink).toEqual({ 0: [[1, 2, 3, 4]], 1: [[5, 6, 7, 8], []] });
  });

  test('stays while the speaker is at another slide than the audience', () => {
    const ahead = told(...drawn, 'frozen', 'next');
    for (const kind of ['undo', 'wipe'] as const) expect(obey(ahead, { kind }, slides, 0)).toBe(ahead);
  });
});
