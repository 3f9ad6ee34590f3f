import { join } from 'node:path';
import type { Deck } from '../core/deck.ts';
import { onceForContent } from '../core/once-for-content.ts';
import type { ThemeName } from '../core/themes.ts';
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

function themeFont(family: string, weight: string, file: string, licence: string): DeckFont {
  const folder = projectPath('assets/fonts');
  return { role: 'text', family, weight, path: join(folder, file), licence: join(folder, licence) };
}

/** What a theme is set in; the first one stands for all of them where it is asked which characters there are. */
const themeFonts: Readonly<Record<ThemeName, readonly DeckFont[]>> = {
  standard: [themeFont('Source Sans 3', '200 900', 'SourceSans3.woff2', 'SourceSans3-LICENSE.txt')],
  kern: ['400', '600', '700'].map((weight) =>
    themeFont('Fira Sans', weight, `FiraSans-${weight}.woff2`, 'FiraSans-LICENSE.txt'),
  ),
};

const mono: DeckFont = {
  role: 'code',
  family: 'Source Code Pro',
  path: projectPath('assets/fonts/SourceCodePro.woff2'),
  weight: '200 900',
  licence: projectPath('assets/fonts/SourceCodePro-LICENSE.txt'),
};

const saysCode = onceForContent((slide) => [...walkTexts(slide)].some(({ role }) => role === 'code'));

/** Which fonts a deck uses, those of a role in the order in which they are tried; the font for code only where it has code. */
export function fontsOf(deck: Deck, { font, headingFont }: OwnFonts = {}): readonly DeckFont[] {
  const hasCode = deck.slides.some((slide) => saysCode(slide));
  const given = themeFonts[deck.meta.theme];
  const text: readonly DeckFont[] = font
    ? [{ role: 'text', family: 'Deck', ...font }, ...given.map((one): DeckFont => ({ ...one, fallback: true }))]
    : given;
  const heading: readonly DeckFont[] = headingFont ? [{ role: 'heading', family: 'Deck Heading', ...headingFont }] : [];
  return [...text, ...heading, ...(hasCode ? [mono] : [])];
}

/** Sets the page in the fonts that an author brings; empty where there are none. */
export function renderOwnFamilies({ meta: { font, headingFont, theme } }: Deck): string {
  const fallback = themeFonts[theme][0]?.family;
  const text = font === undefined ? '' : `--font-sans:"Deck","${fallback}",system-ui,sans-serif;`;
  const heading = headingFont === undefined ? '' : '--font-heading:"Deck Heading",var(--font-sans);';
  return text || heading ? `:root{${text}${heading}}` : '';
}
