/**
 * Something that stops the work and that the person at the keyboard can mend: a missing browser, a file that cannot be
 * written. Trouble in the author's text is a `Finding`, never this.
 */
export class ExportError extends Error {
  /** What to do about it; German, as the message is. */
  readonly hint: string;

  constructor(message: string, hint: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'ExportError';
    this.hint = hint;
  }
}

/** Stops an export whose result does not hold what the deck says: better no new file than a wrong one. */
export function refuseUnfit(what: string, problems: readonly string[], hint: string): void {
  if (problems.length === 0) return;
  const shown = problems.slice(0, 10).map((problem) => `\n    – ${problem}`);
  const more = problems.length > shown.length ? `\n    – und ${problems.length - shown.length} weitere` : '';
  throw new ExportError(
    `${what} ist nicht in Ordnung, deshalb wurde nichts geschrieben:${shown.join('')}${more}`,
    hint,
  );
}
