import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDeck } from '../../../src/core/parse-deck.ts';
import { planSlides } from '../../../src/core/plan-slides.ts';
import type { SourceFile } from '../../../src/core/source-file.ts';
import { formatDurationLines } from '../../../src/shell/report/duration-lines.ts';
import { reportTalk } from '../../../src/talk/report.ts';

/** Seconds of each slide, in the order they are spoken. */
function reportOf(times: readonly number[]) {
  let at = 0;
  const visits = times.map((seconds, slide) => {
    const visit = { slide, step: 0, at };
    at += seconds * 1000;
    return visit;
  });
  return reportTalk(
    visits,
    times.map(() => ({ planned: 0, steps: 0 })),
    at,
    1000,
  );
}

const files: readonly SourceFile[] = [
  { name: '1.md', text: '---\ntitle: T\nduration: 10\n---\n\n# A\n\n---\n\n# B\n' },
  { name: '2.md', text: '---\nlayout: points\n---\n\n# C\n\n--\n\n# D\n' },
  { name: '3.md', text: '---\nid: e\n---\n\n# E\n' },
];

/** Puts each line where the hint of the report says. */
function paste(lines: string): readonly SourceFile[] {
  return lines.split('\n\n').reduce((given, entry) => {
    const [, title, line = ''] = /^Folie \d+: (\w)\n(.+)$/.exec(entry) ?? expect.fail();
    return given.map(({ name, text }) => {
      if (!text.includes(`# ${title}\n`)) return { name, text };
      const isComment = line.startsWith('<!--');
      return {
        name,
        text: isComment
          ? text.replace(`# ${title}\n`, `${line}\n\n# ${title}\n`)
          : text.replace('---\n', `---\n${line}\n`),
      };
    });
  }, files);
}

const timed = parseDeck(files).deck.slides;

describe('the lines with durations', () => {
  it('go into front matter where a file begins with the slide, else onto the slide', () => {
    expect(formatDurationLines(reportOf([90, 6, 61, 3, 600]), timed, 'Folie')).toBe(
      [
        'Folie 1: A\n<!-- .slide: data-duration="1.5" -->',
        'Folie 2: B\n<!-- .slide: data-duration="0.1" -->',
        'Folie 3: C\nduration: 1',
        'Folie 4: D\n<!-- .slide: data-duration="0.1" -->',
        'Folie 5: E\nduration: 10',
      ].join('\n\n'),
    );
  });

  it('leave out slides that were not shown, and are never 0', () => {
    expect(formatDurationLines(reportOf([0]), timed, 'Folie')).toBe('Folie 1: A\n<!-- .slide: data-duration="0.1" -->');
  });

  it('make the rehearsal the plan, once they are in the slides', () => {
    const times = fc.array(fc.integer({ min: 6, max: 900 }), { minLength: 5, maxLength: 5 });
    fc.assert(
      fc.property(times, (seconds) => {
        const planned = planSlides(parseDeck(paste(formatDurationLines(reportOf(seconds), timed, 'Folie'))).deck) ?? [];
        expect(planned).toHaveLength(5);
        for (const [index, time] of seconds.entries()) expect(Math.abs((planned[index] ?? 0) - time)).toBeLessThan(4);
      }),
    );
  });
});
