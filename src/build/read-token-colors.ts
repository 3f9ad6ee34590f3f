import {
  type CssColor,
  type MediaCondition,
  type MediaQuery,
  type Rule,
  type TokenOrValue,
  transform,
} from 'lightningcss';
import type { Scheme } from '../core/schemes.ts';

/** `#rrggbb` in each scheme; the same twice where the token has no `light-dark()`. */
export type TokenColor = Readonly<Record<Scheme, string>>;

/** A reader who sees the colours of the theme; by media feature what the browser says. */
const everyReader: Readonly<Record<string, string>> = {
  'forced-colors': 'none',
  'prefers-contrast': 'no-preference',
  'prefers-reduced-motion': 'no-preference',
};

/**
 * The custom properties that `:root` gets on a screen, by name (`--color-ground`): of each the last value, where it is a
 * colour; of `var(--deck-…, #hex)` what holds when a deck says nothing. Other values are undefined.
 * @param preferences of a reader who is not like all: `{ 'prefers-contrast': 'more' }`
 */
export function readTokenColors(
  css: string,
  preferences: Readonly<Record<string, string>> = {},
): ReadonlyMap<string, TokenColor | undefined> {
  const reader = { ...everyReader, ...preferences };
  const colors = new Map<string, TokenColor | undefined>();
  const visit = (rule: Rule): void => {
    if (rule.type === 'media') {
      if (rule.value.query.mediaQueries.some((query) => matches(query, reader))) rule.value.rules.forEach(visit);
    } else if (rule.type === 'style' && rule.value.selectors.some(isRoot)) {
      for (const { property, value } of rule.value.declarations?.declarations ?? [])
        if (property === 'custom') colors.set(value.name, readColor(value.value));
    }
  };
  const code = Buffer.from(css);
  transform({ filename: 'tokens.css', code, visitor: { StyleSheet: ({ rules }) => rules.forEach(visit) } });
  return colors;
}

function isRoot(selector: readonly { readonly type: string; readonly kind?: unknown }[]): boolean {
  return selector.length === 1 && selector[0]?.type === 'pseudo-class' && selector[0].kind === 'root';
}

function matches({ mediaType, qualifier, condition }: MediaQuery, reader: Readonly<Record<string, string>>): boolean {
  if (qualifier === 'not' || (mediaType !== 'all' && mediaType !== 'screen')) return false;
  return condition == null || holds(condition, reader);
}

/** Of what our tokens ask for: features with one word, and several of them at once. */
function holds(condition: MediaCondition, reader: Readonly<Record<string, string>>): boolean {
  if (condition.type === 'operation')
    return condition.operator === 'and' && condition.conditions.every((part) => holds(part, reader));
  if (condition.type !== 'feature' || condition.value.type !== 'plain') return false;
  const { name, value } = condition.value;
  return value.type === 'ident' && typeof name === 'string' && reader[name] === value.value;
}

function readColor(value: readonly TokenOrValue[]): TokenColor | undefined {
  const [only, ...others] = value.filter((part) => part.type !== 'token' || part.value.type !== 'white-space');
  if (only === undefined || others.length > 0) return undefined;
  if (only.type === 'var') return readColor(only.value.fallback ?? []);
  if (only.type === 'color') return bothSides(only.value);
  if (only.type !== 'unresolved-color' || only.value.type !== 'light-dark') return undefined;
  const light = readColor(only.value.light)?.light;
  const dark = readColor(only.value.dark)?.dark;
  return light === undefined || dark === undefined ? undefined : { light, dark };
}

function bothSides(color: CssColor): TokenColor | undefined {
  const isPair = typeof color === 'object' && color.type === 'light-dark';
  const light = formatHex(isPair ? color.light : color);
  const dark = formatHex(isPair ? color.dark : color);
  return light === undefined || dark === undefined ? undefined : { light, dark };
}

/** Undefined for what is translucent, the reader's own, or of another colour space. */
function formatHex(color: CssColor): string | undefined {
  if (typeof color === 'string' || color.type !== 'rgb' || color.alpha !== 1) return undefined;
  return `#${[color.r, color.g, color.b].map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;
}
