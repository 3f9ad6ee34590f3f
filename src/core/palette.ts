/** The colours of a theme that text and marks stand on or are written in, as `#rrggbb`; of `--color-on-panel`: `onPanel`. */
export interface SchemePalette {
  readonly ground: string;
  readonly surface: string;
  readonly text: string;
  readonly muted: string;
  readonly accent: string;
  readonly line: string;
  readonly panel: string;
  readonly onPanel: string;
}

/** A theme in a lit room and in a dark hall. */
export interface Palette {
  readonly light: SchemePalette;
  readonly dark: SchemePalette;
}
