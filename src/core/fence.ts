/** The line that begins a block of code. */
export interface Fence {
  /** Its signs: three or more, of one kind. */
  readonly run: string;
  /** How many signs stand before it. */
  readonly indent: number;
}

const start = /^\s*(?:(?:[-*+]|\d{1,9}[.)])\s+)?(`{3,}|~{3,})(.*)$/;

/** A fence that a line begins, be it the first one of a list item; undefined for all other lines. */
export function startsFence(text: string): Fence | undefined {
  const [, run, info = ''] = start.exec(text) ?? [];
  if (run === undefined || (run.startsWith('`') && info.includes('`'))) return undefined;
  return { run, indent: text.indexOf(run) };
}

export function endsFence(text: string, { run }: Fence): boolean {
  const bare = text.trim();
  return bare.length >= run.length && bare === run.charAt(0).repeat(bare.length);
}
