import type { Edit, QuoteMarks, Typography } from './typography.ts';

interface Quote {
  readonly at: number;
  readonly isStraight: boolean;
  readonly role: Role;
}

/** A straight quote behind a digit is a `measure`: it closes a quotation, or says inch or foot. */
type Role = 'open' | 'close' | 'measure';

const runs = /["'„“”‚‘’]+/g;
const opensAfter = /^$|[\s([{<–—/-]/;
const cannotCloseAfter = /^$|[\s([{<]/;
const wordCharacter = /[\p{L}\p{N}]/u;
const letter = /\p{L}/u;

/** Straight quotes that have a partner in the line become curly ones; what is left is an apostrophe, or stays as it is. */
export function findQuoteEdits(line: string, typography: Typography): readonly Edit[] {
  const double: Quote[] = [];
  const single: Quote[] = [];
  const apostrophes: number[] = [];
  // Quotes side by side share what is around them, so that it makes no difference which of them are curly already.
  for (const { index, 0: run } of line.matchAll(runs)) {
    const before = line.charAt(index - 1);
    const after = line.charAt(index + run.length);
    const role = roleOf(before, after);
    if (run === "'" && isApostrophe(before, line.slice(index, index + 12), typography.elisions)) {
      apostrophes.push(index);
    } else if (role !== undefined) {
      readQuotes(run, index, role, typography.double, double);
      readQuotes(run, index, role, typography.single, single);
    }
  }
  const pairedSingle = pairQuotes(single);
  for (const quote of single) {
    const endsWord = quote.role === 'close' && quote.isStraight && letter.test(line.charAt(quote.at - 1));
    if (endsWord && !pairedSingle.has(quote)) apostrophes.push(quote.at);
  }
  return [
    ...apostrophes.map((at) => ({ at, length: 1, text: '’' })),
    ...curl(pairQuotes(double), typography.double),
    ...curl(pairedSingle, typography.single),
  ];
}

function roleOf(before: string, after: string): Role | undefined {
  if (!cannotCloseAfter.test(before) && !wordCharacter.test(after)) return /\d/.test(before) ? 'measure' : 'close';
  return opensAfter.test(before) && /\S/.test(after) ? 'open' : undefined;
}

/** Inside a word (geht's), in 1990's and '68er, or where letters are left out at the beginning ('s ist). */
function isApostrophe(before: string, rest: string, elisions: RegExp): boolean {
  if (letter.test(before)) return letter.test(rest.charAt(1));
  if (/\d/.test(before)) return /^'s(?!\p{L})/u.test(rest);
  return /^'\d\d(?:er|s)(?!\p{L})/u.test(rest) || elisions.test(rest);
}

function readQuotes(run: string, start: number, role: Role, marks: QuoteMarks, quotes: Quote[]): void {
  for (let index = 0; index < run.length; index++) {
    const at = start + index;
    const mark = run.charAt(index);
    if (mark === marks.straight) quotes.push({ at, isStraight: true, role });
    else if (mark === marks.open) quotes.push({ at, isStraight: false, role: 'open' });
    else if (mark === marks.close && role !== 'open') quotes.push({ at, isStraight: false, role: 'close' });
  }
}

/** The quotes that have a partner. Those behind digits come last: `"ein 5" Rohr"` is one quotation. */
function pairQuotes(quotes: readonly Quote[]): ReadonlySet<Quote> {
  const paired = matchQuotes(quotes.filter((quote) => quote.role !== 'measure'));
  const left = quotes.filter((quote) => !paired.has(quote) && quote.role !== 'close');
  return new Set([...paired, ...matchQuotes(left)]);
}

function matchQuotes(quotes: readonly Quote[]): ReadonlySet<Quote> {
  const paired = new Set<Quote>();
  const waiting: Quote[] = [];
  for (const quote of quotes) {
    const partner = quote.role === 'open' ? undefined : waiting.pop();
    if (quote.role === 'open') waiting.push(quote);
    else if (partner !== undefined) paired.add(partner).add(quote);
  }
  return paired;
}

function curl(paired: ReadonlySet<Quote>, marks: QuoteMarks): readonly Edit[] {
  const straight = [...paired].filter((quote) => quote.isStraight);
  return straight.map(({ at, role }) => ({ at, length: 1, text: role === 'open' ? marks.open : marks.close }));
}
