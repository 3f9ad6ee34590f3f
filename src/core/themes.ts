export type ThemeName = 'standard' | 'kern';

export interface Theme {
  /** What authors write after `theme:`. */
  readonly name: ThemeName;
  /** For authors: how it looks or whom it is for. */
  readonly description: string;
  /** What the licence of its origin asks an exported file to say. */
  readonly notice?: string;
}

/** The closed list of themes. Colours and type of a further one stand in `src/theme/<name>.css`. */
export const themes: readonly Theme[] = [
  { name: 'standard', description: 'ruhig, petrolfarben, mit Source Sans' },
  {
    name: 'kern',
    description: 'Farben, Schrift und Ecken von KERN-UX, dem Designsystem der Verwaltung',
    notice: 'Colours, type sizes and corners after the tokens of KERN-UX 2.7.2 (https://www.kern-ux.de), EUPL-1.2.',
  },
];

export const defaultTheme: ThemeName = 'standard';

export function findTheme(name: string): Theme | undefined {
  return themes.find((theme) => theme.name === name);
}

/** Themes of reveal.js, Marp and Slidev; a path or a package is one of theirs as well. */
const foreignThemes: ReadonlySet<string> = new Set([
  'black', 'white', 'black-contrast', 'white-contrast', 'league', 'beige', 'night', 'serif', 'simple', 'solarized',
  'moon', 'dracula', 'sky', 'blood', 'default', 'gaia', 'uncover', 'seriph', 'apple-basic', 'bricks', 'shibainu',
  'purplin', 'none',
]); // biome-ignore format: a list reads better than a column

export function isForeignTheme(name: string): boolean {
  return foreignThemes.has(name.toLowerCase()) || /[/\\@]|\.s?css$/.test(name);
}
