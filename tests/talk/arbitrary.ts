import fc from 'fast-check';
import { type Command, plainCommands } from '../../src/talk/command.ts';
import type { SlideShape } from '../../src/talk/place.ts';
import { beginTalk, obey, type Talk } from '../../src/talk/talk.ts';

/** What a talk may be made of, for properties that hold whatever it is. */

/** Columns from left to right, some of them stacks. */
export const decks: fc.Arbitrary<readonly SlideShape[]> = fc
  .array(fc.array(fc.nat({ max: 3 }), { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 6 })
  .map((columns) => columns.flatMap((column, h) => column.map((steps, v) => ({ h, v, steps }))));

const few = fc.nat({ max: 20 });
const strokes = fc.array(fc.nat({ max: 12_800 }), { maxLength: 12 });
const commands: fc.Arbitrary<Command> = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...plainCommands).map((kind) => ({ kind })) },
  fc.record({ kind: fc.constant('go'), slide: few, step: few }),
  fc.record({ kind: fc.constant('zoom'), x: fc.nat(), y: fc.nat() }),
  fc.record({ kind: fc.constant('draw'), slide: few, stroke: strokes }),
);

/** Moments in order, as a clock that may stand still tells them. */
const began = 1_795_500_000_000;

export interface Course {
  readonly slides: readonly SlideShape[];
  /** Each talk after a command, the first one before any. */
  readonly talks: readonly Talk[];
  readonly told: readonly { readonly command: Command; readonly now: number }[];
}

export const courses: fc.Arbitrary<Course> = fc
  .tuple(decks, fc.array(fc.tuple(commands, fc.nat({ max: 100_000 })), { maxLength: 40 }))
  .map(([slides, orders]) => {
    const talks = [beginTalk({ slide: 0, step: 0 })];
    const told: { command: Command; now: number }[] = [];
    let now = began;
    for (const [command, later] of orders) {
      now += later;
      told.push({ command, now });
      talks.push(obey(talks.at(-1) ?? beginTalk({ slide: 0, step: 0 }), command, slides, now));
    }
    return { slides, talks, told };
  });

export const talks: fc.Arbitrary<{ readonly slides: readonly SlideShape[]; readonly talk: Talk }> = courses.map(
  ({ slides, talks: all }) => ({ slides, talk: all.at(-1) ?? beginTalk({ slide: 0, step: 0 }) }),
);
