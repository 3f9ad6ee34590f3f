import { transform } from 'lightningcss';
import { readDeclarations } from './read-declarations.ts';

/** What may be the name of a colour, a `#hex`, or a function that makes one; text in quotes and addresses are not looked at. */
const candidates = /#[\da-f]+\b|\b(?:rgb|hsl)a?\(|\b(?:hwb|lab|lch|oklab|oklch|color)\(|(?<![\w-])[a-z]+(?![\w(-])/gi;
/** Their values are names that the style sheet gives. */
const naming = /^(?:animation|font|grid|counter|view-transition)/;

/**
 * Every colour that CSS names itself instead of taking it from the tokens, as `line 3: color: white`. Allowed are
 * `transparent`, `currentcolor`, and within `forced-colors` the colours of the reader's system.
 */
export function findColors(css: string): readonly string[] {
  return readDeclarations(css).flatMap(({ line, within, property, value }) => {
    const isForced = within.some((rule) => rule.includes('forced-colors: active'));
    const words = value
      .replace(/"[^"]*"|url\([^)]*\)/g, '')
      .match(naming.test(property) ? /#[\da-f]{3,8}/gi : candidates);
    const own = (words ?? []).filter((word) => {
      const kind = kindOf(word);
      return kind === 'literal' || (kind === 'system' && !isForced);
    });
    return own.length === 0 ? [] : [`line ${line}: ${property}: ${value}`];
  });
}

/** lightningcss knows all names. */
function kindOf(word: string): 'literal' | 'system' | undefined {
  if (word.startsWith('#') || word.endsWith('(')) return 'literal';
  let kind: 'literal' | 'system' | undefined;
  const seen = (color: unknown) => {
    if (typeof color === 'string') kind = 'system';
    else if (JSON.stringify(color).includes('"rgb"') && word.toLowerCase() !== 'transparent') kind = 'literal';
  };
  transform({ filename: 'word.css', code: Buffer.from(`p { color: ${word} }`), visitor: { Color: seen } });
  return kind;
}
