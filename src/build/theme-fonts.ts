import type { ThemeName } from '../core/themes.ts';
import { projectPath } from './project.ts';

/** One font file and what it is asked for by. */
export interface FontSource {
  readonly family: string;
  /** Absolute path. */
  readonly path: string;
  /** As in CSS: `700`, or `200 900` of a variable font. */
  readonly weight: string;
}

const font = (family: string, weight: string, file: string): FontSource => ({
  family,
  weight,
  path: projectPath(`assets/fonts/${file}`),
});

const fonts: Readonly<Record<ThemeName, readonly FontSource[]>> = {
  standard: [font('Source Sans 3', '200 900', 'SourceSans3-latin-wght.woff2')],
  kern: ['400', '600', '700'].map((weight) => font('Fira Sans', weight, `FiraSans-${weight}.woff2`)),
};

/** The fonts that a theme is set in. */
export function themeFonts(theme: ThemeName): readonly FontSource[] {
  return fonts[theme];
}
