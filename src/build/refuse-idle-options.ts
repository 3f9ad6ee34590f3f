import { ExportError } from './export-error.ts';

/** What each switch leaves out, and the options that are about nothing else. */
const idle = [
  { without: 'pdf', options: ['steps', 'per-page', 'lines'], message: 'nur für die PDFs, und --no-pdf schreibt keine' },
  {
    without: 'handout',
    options: ['per-page', 'lines'],
    message: 'nur für das Handout, und --no-handout schreibt keins',
  },
];

/**
 * An option that changes nothing is a mistake of the person who has typed it.
 * @param values of `export`; of a switch, `false` is its `--no-` form
 * @throws ExportError
 */
export function refuseIdleOptions(values: Readonly<Record<string, string | boolean | undefined>>): void {
  for (const { without, options, message } of idle) {
    const typed = options.filter((name) => values[name] !== undefined).map((name) => `--${name}`);
    if (values[without] !== false || typed.length === 0) continue;
    const names = typed.join(' und ');
    throw new ExportError(
      `${names} ${typed.length === 1 ? 'gilt' : 'gelten'} ${message}.`,
      `Lassen Sie ${names} weg oder --no-${without}.`,
    );
  }
}
