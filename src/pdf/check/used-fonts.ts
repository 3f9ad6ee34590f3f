import { type CheckContext, ownerOf } from './check-context.ts';
import { createPdfFinding, type PdfFinding } from './pdf-finding.ts';
import { codesIn, type Font, hasKnownCodes } from './read-font.ts';

/** A font with what the pages show in it. */
export interface UsedFont {
  readonly font: Font;
  /** Where it is first used, from 0. */
  readonly page: number;
  /** All of its text is invisible. */
  readonly invisible: boolean;
  /** Each code with where it is first used; empty where codes cannot be told from bytes. */
  readonly codes: ReadonlyMap<
    number,
    { readonly page: number; readonly element?: string; readonly inFormula: boolean }
  >;
}

export function usedFonts(context: CheckContext): readonly UsedFont[] {
  const fonts = new Map<Font, Collected>();
  for (const { shown, page, marks } of context.content.painted) {
    if (shown?.font === undefined) continue;
    const known = fonts.get(shown.font) ?? { page, invisible: true, codes: new Map() };
    fonts.set(shown.font, known);
    if (!shown.invisible) known.invisible = false;
    if (!hasKnownCodes(shown.font)) continue;
    const fresh = codesIn(shown.font, shown.bytes).filter((code) => !known.codes.has(code));
    if (fresh.length === 0) continue;
    const owner = ownerOf(context, marks, page);
    const inFormula = [owner?.element, ...(owner?.above ?? [])].some((element) => element?.role === 'Formula');
    for (const code of fresh) known.codes.set(code, { page, inFormula, ...(owner && { element: owner.path }) });
  }
  return [...fonts].map(([font, collected]) => ({ font, ...collected }));
}

interface Collected {
  readonly page: number;
  invisible: boolean;
  readonly codes: Map<number, { page: number; element?: string; inFormula: boolean }>;
}

/** A finding about a font as such. */
export function fontFinding(id: string, { font, page }: UsedFont, message: string): PdfFinding {
  return createPdfFinding(id, `Schrift ${font.name}: ${message}`, { page });
}

/** `Zeichen 12, 13, 14 und 5 weitere` */
export function nameCodes(codes: readonly number[]): string {
  const shown = codes.slice(0, 5).join(', ');
  return `Zeichen ${shown}${codes.length > 5 ? ` und ${codes.length - 5} weitere` : ''}`;
}
