import type { Position } from './node.ts';
import type { SwitchedOffRule } from './switch-off.ts';
import type { ThemeName } from './themes.ts';

/** The facts about a deck: the front matter of its first file, completed. */
export interface DeckMeta {
  readonly title: string;
  readonly subtitle?: string;
  readonly author?: string;
  readonly event?: string;
  /** As the author wrote it; ISO 8601 where it is one. */
  readonly date?: string;
  /** BCP 47 tag; decides the language of every label. */
  readonly lang: string;
  /** Planned length of the talk in minutes. */
  readonly duration?: number;
  /** Where it is named, for findings about it. */
  readonly durationAt?: Position;
  /** Base of the file names of every export: lower-case ASCII words joined by hyphens. */
  readonly slug: string;
  readonly license?: string;
  /** How to report a barrier, one way a line: a name, a mail or web address, a phone number. */
  readonly contact?: readonly string[];
  /** Whether the speaker notes belong to the original talk or were added to it later. */
  readonly notesAre: 'original' | 'addition';
  /** Font file of the deck folder for all text, as the author wrote its path. */
  readonly font?: string;
  readonly fontAt?: Position;
  /** Font file for headings; without it they are set in the font of the text. */
  readonly headingFont?: string;
  readonly headingFontAt?: Position;
  /** For whom there are slides, where the author has listed them all: words like `rat`. */
  readonly audiences?: readonly string[];
  readonly theme: ThemeName;
  /** In place of the theme's accent colour, on light grounds. */
  readonly accent?: ChosenColor;
  /** The same on dark grounds; derived from `accent` when it is absent. */
  readonly accentDark?: ChosenColor;
  readonly logo?: Logo;
  /** What the logo says to those who do not see it. */
  readonly logoAlt?: string;
  /** Rules that do not hold for this deck. */
  readonly switchedOff?: readonly SwitchedOffRule[];
}

export interface ChosenColor {
  /** `#rrggbb`, lower case. */
  readonly color: string;
  readonly position: Position;
}

export interface Logo {
  /** As the author wrote it: a path inside the deck folder, or a data URI. */
  readonly src: string;
  readonly position: Position;
}
