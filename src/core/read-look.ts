import type { DeckMeta } from './deck-meta.ts';
import { createFinding, type Finding } from './finding.ts';
import type { FrontMatterEntry } from './front-matter.ts';
import { nearest } from './nearest.ts';
import { findTheme, themes } from './themes.ts';

export const lookKeys = ['theme', 'accent', 'accentDark', 'logo', 'logoAlt'];

interface Look {
  readonly meta?: Partial<DeckMeta>;
  readonly finding?: Finding;
}

/** Reads one of the entries by which a deck changes its look. */
export function readLook(entry: FrontMatterEntry): Look {
  const { key, value, position } = entry;
  if (key === 'accent' || key === 'accentDark') return readColor(entry, key);
  const text = typeof value === 'string' ? value.trim() : '';
  if (text === '') return { finding: unfit(entry, key === 'logoAlt' ? 'ein Text' : examples[key]) };
  if (key === 'theme') return readTheme(entry, text);
  return { meta: key === 'logo' ? { logo: { src: text, position } } : { logoAlt: text } };
}

const examples: Readonly<Record<string, string>> = {
  accent: 'eine Farbe in Anführungszeichen, zum Beispiel accent: "#004b87"',
  accentDark: 'eine Farbe in Anführungszeichen, zum Beispiel accentDark: "#8fd3ff"',
  logo: 'der Weg zu einem Bild im Ordner des Vortrags, zum Beispiel bilder/wappen.svg',
  theme: `der Name eines Aussehens: ${themes.map(({ name }) => name).join(' oder ')}`,
};

function readColor(entry: FrontMatterEntry, key: 'accent' | 'accentDark'): Look {
  const { value, position } = entry;
  if (value === null) {
    const message = `Hinter »${key}« steht keine Farbe: Ohne Anführungszeichen beginnt mit # ein Kommentar.`;
    return { finding: createFinding(position, 'warning', message, `Erwartet wird ${examples[key]}.`) };
  }
  const digits = typeof value === 'string' ? /^#([\da-f]{3}|[\da-f]{6})$/i.exec(value.trim())?.[1] : undefined;
  if (digits === undefined) return { finding: unfit(entry, examples[key]) };
  const long = digits.length === 3 ? digits.replace(/./g, '$&$&') : digits;
  return { meta: { [key]: { color: `#${long.toLowerCase()}`, position } } };
}

function readTheme({ position }: FrontMatterEntry, text: string): Look {
  const theme = findTheme(text);
  if (theme !== undefined) return { meta: { theme: theme.name } };
  const names = themes.map(({ name }) => name);
  const guess = nearest(text, names);
  const list = themes.map(({ name, description }) => `${name} (${description})`).join(', ');
  const hint = guess === undefined ? `Es gibt: ${list}.` : `Meinten Sie »${guess}«?`;
  return { finding: createFinding(position, 'warning', `Das Aussehen »${text.slice(0, 40)}« gibt es nicht.`, hint) };
}

function unfit({ key, position }: FrontMatterEntry, expected = ''): Finding {
  return createFinding(position, 'warning', `Der Wert von »${key}« passt nicht.`, `Erwartet wird ${expected}.`);
}
