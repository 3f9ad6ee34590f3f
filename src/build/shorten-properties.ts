const property = /(?<![\w-])--[a-z][\w-]*/gi;

/**
 * The same style with custom properties of one or two letters. Those that the page or its script say as well keep their names.
 * @param css a whole style sheet; nothing else may set or ask for its properties
 * @param said the page without its style
 */
export function shortenProperties(css: string, said: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const [name] of css.matchAll(property)) counts.set(name, (counts.get(name) ?? 0) + 1);
  const isSaid = (name: string) => said.some((text) => text.includes(name));
  const renamed = [...counts.keys()].filter((name) => !isSaid(name));
  const taken = new Set([...counts.keys()].filter((name) => !renamed.includes(name)));
  const names = shortNames((name) => !taken.has(name) && !isSaid(name));
  // The most frequent get the shortest; that is no matter of chance, or two exports would differ.
  renamed.sort((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0) || (a < b ? -1 : 1));
  const short = new Map(renamed.map((name) => [name, names.next().value]));
  return css.replace(property, (name) => short.get(name) ?? name);
}

/** `--a`, `--b` … `--Z`, `--aa` … */
function* shortNames(isFree: (name: string) => boolean): Generator<string, string> {
  const letters = [...'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  for (let stems = ['']; ; stems = stems.flatMap((stem) => letters.map((letter) => stem + letter))) {
    for (const stem of stems)
      for (const letter of letters) if (isFree(`--${stem}${letter}`)) yield `--${stem}${letter}`;
  }
}
