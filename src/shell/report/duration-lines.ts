import type { Report } from '../../talk/report.ts';

interface TimedSlide {
  readonly title: string;
  /** Whether the front matter of its file speaks of it. */
  readonly startsFile: boolean;
}

/** The times of a talk as authors write them into its slides, each under the name of its slide. */
export function formatDurationLines({ rows }: Report, slides: readonly TimedSlide[], slideWord: string): string {
  return slides
    .flatMap(({ title, startsFile }, index) => {
      const { visits = 0, spent = 0 } = rows[index] ?? {};
      if (visits === 0) return [];
      const minutes = Math.max(1, Math.round(spent / 6000)) / 10;
      const line = startsFile ? `duration: ${minutes}` : `<!-- .slide: data-duration="${minutes}" -->`;
      return [`${slideWord} ${index + 1}: ${title}\n${line}`];
    })
    .join('\n\n');
}
