import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatFinding } from '../../src/core/finding.ts';
import { parseDeck } from '../../src/core/parse-deck.ts';
import { planSlides } from '../../src/core/plan-slides.ts';
import { renderSlides } from '../../src/core/render-slide.ts';
import type { SourceFile } from '../../src/core/source-file.ts';

interface Sketch {
  readonly words: number;
  readonly minutes?: number;
}

const slide = ({ words, minutes }: Sketch, index: number) =>
  `${minutes === undefined ? '' : `<!-- .slide: data-duration="${minutes}" -->\n`}## Folie ${index}\n\nNote:\n${'Wort '.repeat(words)}\n`;
const read = (sketches: readonly Sketch[], total?: number) =>
  parseDeck([
    {
      name: 'a.md',
      text: `---\n${total ? `duration: ${total}` : 'lang: de'}\n---\n\n${sketches.map(slide).join('\n---\n\n')}`,
    },
  ]);
const plan = (sketches: readonly Sketch[], total?: number) => planSlides(read(sketches, total).deck);
const sum = (numbers: readonly number[] = []) => numbers.reduce((a, b) => a + b, 0);

const sketch = fc.record(
  { words: fc.nat(150), minutes: fc.constantFrom(0.1, 0.5, 1, 1.25, 3) },
  { requiredKeys: ['words'] },
);
const sketches = fc.array(sketch, { minLength: 1, maxLength: 12 });

describe('the plan of a talk', () => {
  it('shares its duration out by the words of the notes', () => {
    expect(plan([{ words: 100 }, { words: 200 }, { words: 300 }], 10)).toEqual([100, 200, 300]);
  });

  it('keeps what slides name, and shares the rest', () => {
    expect(plan([{ words: 100 }, { words: 1, minutes: 4 }, { words: 200 }], 10)).toEqual([120, 240, 240]);
  });

  it('counts slides without notes as a few words', () => {
    expect(plan([{ words: 0 }, { words: 90 }], 10)).toEqual([60, 540]);
  });

  it('leaves a second for each, however little there is', () => {
    expect(plan([{ words: 150 }, { words: 0 }, { words: 0 }], 0.08)).toEqual([3, 1, 1]);
  });

  it('goes by the time that words take where only slides name a duration', () => {
    expect(plan([{ words: 120 }, { words: 0 }, { words: 5, minutes: 1.5 }])).toEqual([60, 5, 90]);
  });

  it('is none where nobody names a duration', () => {
    expect(plan([{ words: 100 }, { words: 20 }])).toBeUndefined();
  });

  it('has exactly the length of the talk, and a second or more for each slide', () => {
    fc.assert(
      fc.property(sketches, fc.integer({ min: 1, max: 90 }), (given, total) => {
        const named = sum(given.map(({ minutes = 0 }) => minutes * 60));
        const others = given.filter(({ minutes }) => minutes === undefined).length;
        const seconds = plan(given, total) ?? expect.fail();
        expect(seconds).toHaveLength(given.length);
        expect(seconds.every((count) => Number.isInteger(count) && count > 0)).toBe(true);
        if (others > 0 && total * 60 - named >= others) expect(sum(seconds)).toBe(total * 60);
        else if (total * 60 < named) expect(sum(seconds)).toBe(named + others * 5);
      }),
    );
  });

  it('gives each slide the same, wherever those stand that name their own', () => {
    fc.assert(
      fc.property(sketches, fc.integer({ min: 1, max: 90 }), (given, total) => {
        const isNamed = ({ minutes }: Sketch) => minutes !== undefined;
        const sorted = [...given.filter(isNamed), ...given.filter((one) => !isNamed(one))];
        const seconds = plan(given, total) ?? [];
        const byName = given.map((one, index) => [isNamed(one), seconds[index]] as const);
        const moved = [...byName.filter(([named]) => named), ...byName.filter(([named]) => !named)];
        expect(plan(sorted, total)).toEqual(moved.map(([, count]) => count));
      }),
    );
  });
});

describe('slides that take longer than the talk', () => {
  it('are a warning at its duration, and the others get a small share', () => {
    const { deck, findings } = read([{ words: 100, minutes: 12 }, { words: 100 }], 10);
    expect(planSlides(deck)).toEqual([720, 5]);
    expect(findings.map(formatFinding)).toEqual([
      'a.md:2:1  Warnung: Die Folien dauern nach Plan zusammen 12,08 Minuten, der Vortrag nur 10.\n    Nennen Sie bei einzelnen Folien eine kürzere »duration«, oder im Kopf der ersten Datei duration: 12,08',
    ]);
  });

  it('are none where all of it fits', () => {
    expect(
      read(
        [
          { words: 1, minutes: 4 },
          { words: 1, minutes: 6 },
        ],
        10,
      ).findings,
    ).toEqual([]);
    expect(
      read(
        [
          { words: 1, minutes: 4 },
          { words: 1, minutes: 5 },
        ],
        10,
      ).findings,
    ).toEqual([]);
  });

  it.each(['Infinity', '1e9', '-1', '0', 'bald', ''])('a duration of »%s« is none, and a warning', (duration) => {
    const { deck, findings } = parseDeck([{ name: 'a.md', text: `<!-- .slide: data-duration="${duration}" -->\n# A` }]);
    expect(planSlides(deck)).toBeUndefined();
    expect(findings.map(({ message }) => message)).toEqual(['Der Wert von »data-duration« passt nicht.']);
  });
});

describe('the page of a plan', () => {
  const files: readonly SourceFile[] = [
    { name: '1.md', text: '---\nduration: 2\n---\n# A\n\n---\n\n# B' },
    { name: '2.md', text: '# C\n\n--\n\n# D' },
  ];
  const sections = (given: readonly SourceFile[], medium: 'screen' | 'print') =>
    [...renderSlides(parseDeck(given).deck, new Map(), medium).matchAll(/<section [^>]*data-steps="0"([^>]*)>/g)].map(
      ([, facts = '']) => facts.trim(),
    );

  it('says on screen how long each slide takes, and whether it is the first of its file', () => {
    expect(sections(files, 'screen')).toEqual([
      'data-planned="30"',
      'data-planned="30"',
      'data-planned="30" data-file-start=""',
      'data-planned="30"',
    ]);
  });

  it('says nothing on paper, and nothing of time where there is no plan', () => {
    expect(renderSlides(parseDeck(files).deck, new Map(), 'print')).not.toMatch(/data-planned|data-file-start/);
    expect(sections([{ name: 'a.md', text: '# A' }], 'screen')).toEqual(['']);
  });
});

describe('a file', () => {
  it('whose first slide is hidden has no slide that its front matter speaks of', () => {
    const second = { name: '2.md', text: '<!-- .slide: data-visibility="hidden" -->\n# B\n\n---\n\n# C' };
    const { deck } = parseDeck([{ name: '1.md', text: '# A' }, second]);
    expect(deck.slides.map(({ title, startsFile }) => [title, startsFile])).toEqual([
      ['A', false],
      ['C', false],
    ]);
  });
});
