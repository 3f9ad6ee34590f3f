import type { Terminal } from './terminal.ts';

/** One flag of a verb, as `--help` shows it and as the arguments are read. */
export interface Option {
  readonly type: 'boolean' | 'string';
  /** What stands for the value in the help text: `<Ordner>`. */
  readonly value?: string;
  readonly help: string;
  /** A switch that is on unless it is turned off: `--no-<name>` exists as well, and the help shows that form. */
  readonly negatable?: true;
}

export type Options = Readonly<Record<string, Option>>;

type Value<T extends Option['type']> = T extends 'boolean' ? boolean : string;
type Values<O extends Options> = { readonly [Name in keyof O]?: Value<O[Name]['type']> };

export interface Arguments<O extends Options = Options> {
  /** Absolute path of the deck: a folder or one Markdown file. */
  readonly source: string;
  /** Absolute paths of all that was named; more than one only where the verb takes files. */
  readonly places: readonly string[];
  readonly values: Values<O>;
}

/** One thing the command line can do. A new one is a file with a `defineVerb` and a line in `cli.ts`. */
export interface Verb<O extends Options = Options> {
  readonly name: string;
  /** The npm script that is its short name: `npm start`. */
  readonly script: string;
  /** German, one line, for the overview. */
  readonly summary: string;
  /** German, for the help of the verb itself. */
  readonly description: string;
  /** What it is called with, as the help shows it, where that is not a deck but any number of files. */
  readonly files?: string;
  readonly options: O;
  /** Resolves to the exit code. */
  run(args: Arguments<O>, terminal: Terminal): Promise<number>;
}

/** Checks `run` against the options of the same verb, then forgets them: a list of verbs has one type. */
export function defineVerb<const O extends Options>(verb: Verb<O>): Verb {
  return verb as unknown as Verb;
}
