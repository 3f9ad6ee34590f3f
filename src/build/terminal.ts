/** Where a verb reads from and writes to; tests bring their own. */
export interface Terminal {
  /** Directory in which the user typed the command; paths they type are relative to it. */
  readonly cwd: string;
  readonly out: Output;
  readonly err: Output;
}

export interface Output {
  readonly isTTY?: boolean;
  write(text: string): unknown;
}

/** npm changes into the project's folder before it runs a script, and keeps in INIT_CWD where it was called. */
export function processTerminal(): Terminal {
  return { cwd: process.env['INIT_CWD'] ?? process.cwd(), out: process.stdout, err: process.stderr };
}
