/** Whether a font has a glyph for a code point. */
export type HasGlyph = (codePoint: number) => boolean;

/** By family, without quotes. */
export type DeckFonts = ReadonlyMap<string, HasGlyph>;

/** A font that the page brings along. */
export interface FontFile {
  readonly family: string;
  /** WOFF2, in base64. */
  readonly data: string;
}

/** First and last code point of each stretch that a font has. */
export type CharacterRanges = readonly (readonly [first: number, last: number])[];

const embedded = /url\("?data:font\/woff2;base64,([^")]*)"?\)/;

/** What the style sheets of the page name and contain. */
export function findFontFiles(): readonly FontFile[] {
  const rules = [...document.styleSheets].flatMap((sheet) => [...sheet.cssRules]);
  return rules.flatMap((rule) => {
    if (!(rule instanceof CSSFontFaceRule)) return [];
    const family = rule.style.getPropertyValue('font-family').replace(/^["']|["']$/g, '');
    const data = embedded.exec(rule.style.getPropertyValue('src'))?.[1];
    return data === undefined ? [] : [{ family, data }];
  });
}

/** A family may come in several files, each with some of its characters. */
export function createDeckFonts(
  files: readonly { readonly family: string; readonly characters: CharacterRanges }[],
): DeckFonts {
  const families = new Map<string, CharacterRanges>();
  for (const { family, characters } of files) families.set(family, [...(families.get(family) ?? []), ...characters]);
  const hasIn = (ranges: CharacterRanges) => (codePoint: number) =>
    ranges.some(([first, last]) => codePoint >= first && codePoint <= last);
  return new Map([...families].map(([family, ranges]) => [family, hasIn(ranges)]));
}
