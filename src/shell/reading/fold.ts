/** Text as it is searched, and where in the original each of its characters (UTF-16) comes from. */
export interface Folded {
  readonly text: string;
  readonly starts: readonly number[];
}

/** What nobody types: accents, soft hyphens and their like, quotes. */
const unspoken = /[\p{Mn}\p{Cf}\p{Pi}\p{Pf}„‚"']/gu;
const known = new Map<string, string>();

/**
 * Without case, accents, soft hyphens and quotes; one kind of dash, one space, ß as ss. Each character on its own, so that a
 * part of a text folds to a part of what the text folds to.
 */
export function fold(original: string): Folded {
  const starts: number[] = [];
  let text = '';
  let at = 0;
  for (const character of original) {
    const folded = foldCharacter(character);
    if (folded !== ' ' || !text.endsWith(' ')) text += folded;
    while (starts.length < text.length) starts.push(at);
    at += character.length;
  }
  return { text, starts };
}

function foldCharacter(character: string): string {
  let folded = known.get(character);
  if (folded === undefined) {
    // Up and down once more, for capital ß has no other way to ss.
    folded = character.normalize('NFKD').toLowerCase().toUpperCase().toLowerCase();
    folded = folded
      .replace(unspoken, '')
      .replace(/[\p{Pd}\u2212]/gu, '-')
      .replace(/\s+/gu, ' ');
    known.set(character, folded);
  }
  return folded;
}
