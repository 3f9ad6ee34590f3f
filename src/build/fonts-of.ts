import type { Deck } from '../core/deck.ts';
import { type FontRole, walkTexts } from '../core/walk-texts.ts';
import { projectPath } from './project.ts';
import type { FontSource } from './render-font-faces.ts';

/** A font that a deck is set in. */
export interface DeckFont extends FontSource {
  readonly role: FontRole;
  /** Draws only what the font of the author lacks, so that no machine draws it in a font of its own. */
  readonly fallback?: true;
  /** Absolute path of its licence, where that lies beside it. */
  readonly licence?: string;
}

/** The fonts that an author brings: files inside the deck folder. */
export interface OwnFonts {
  readonly font?: OwnFont;
  readonly headingFont?: OwnFont;
}
interface OwnFont {
  /** Absolute path. */
  readonly path: string;
  readonly weight: string;
}

const sans: DeckFont = {
  role: 'text',
  family: 'Source Sans 3',
  path: projectPath('assets/fonts/SourceSans3.woff2'),
  weight: '200 900',
  licence: projectPath('assets/fonts/SourceSans3-LICENSE.txt'),
};

const mono: DeckFont = {
  role: 'code',
  family: 'Source Code Pro',
  path: projectPath('assets/fonts/SourceCodePro.woff2'),
  weight: '200 900',
  licence: projectPath('assets/fonts/SourceCodePro-LICENSE.txt'),
};

/** Which fonts a deck uses, those of a role in the order in which they are tried; the font for code only where it has code. */
export function fontsOf(deck: Deck, { font, headingFont }: OwnFonts = {}): readonly DeckFont[] {
  const hasCode = deck.slides.some((slide) => [...walkTexts(slide)].some(({ role }) => role === 'code'));
  const text: readonly DeckFont[] = font
    ? [
        { role: 'text', family: 'Deck', ...font },
        { ...sans, fallback: true },
      ]
    : [sans];
  const heading: readonly DeckFont[] = headingFont ? [{ role: 'heading', family: 'Deck Heading', ...headingFont }] : [];
  return [...text, ...heading, ...(hasCode ? [mono] : [])];
}

/** Sets the page in the fonts that an author brings; empty where there are none. */
export function renderOwnFamilies({ meta: { font, headingFont } }: Deck): string {
  const text = font === undefined ? '' : '--font-sans:"Deck","Source Sans 3",system-ui,sans-serif;';
  const heading = headingFont === undefined ? '' : '--font-heading:"Deck Heading",var(--font-sans);';
  return text || heading ? `:root{${text}${heading}}` : '';
}
