import { cutFont } from './cut-font.ts';
import { type FontFile, readFontFile } from './font-file.ts';

export interface FontSource {
  /** As CSS calls it. */
  readonly family: string;
  /** Absolute path of a WOFF2, TrueType or OpenType file. */
  readonly path: string;
  /** As CSS says it: `200 900` for a variable font, else `700`. */
  readonly weight: string;
  /** `normal` when not said. */
  readonly style?: 'normal' | 'italic';
}

/**
 * `variable`: each font cut to the characters, for a file to hand over. `static`: also one font for each weight that the
 * theme uses, for print; Chromium embeds a variable font as drawings of its letters (Type 3), which makes a PDF more than
 * twice as big. `whole`: the file as it is, while the deck is being written.
 */
export type FontCuts = 'variable' | 'static' | 'whole';

export interface FontFacesRequest {
  readonly fonts: readonly FontSource[];
  /** What is drawn; characters that a font lacks are passed over, and a font that has none of them. */
  readonly characters: Iterable<string>;
  readonly cuts: FontCuts;
}

/** The weights that the theme uses. */
const printedWeights = [400, 600, 700];

/** What a browser does by itself, and what the theme asks for; every further feature brings glyphs of its own. */
const keepFeatures = ['calt', 'case', 'ccmp', 'kern', 'liga', 'lnum', 'locl', 'mark', 'mkmk', 'tnum'];

/** `@font-face` rules with the fonts in them as data URIs. The same request gives the same text. */
export async function renderFontFaces({ fonts, characters, cuts }: FontFacesRequest): Promise<string> {
  const sorted = [...new Set(characters)].sort();
  const faces = await Promise.all(
    fonts.map(async (font) => {
      const file = await readFontFile(font.path);
      if (cuts === 'whole') return [renderFace(font, font.weight, file.bytes)];
      const text = sorted.filter((character) => file.codePoints.has(character.codePointAt(0) ?? 0)).join('');
      // Browsers refuse a font without a character.
      if (text === '') return [];
      return cuts === 'static' ? renderStaticFaces(font, file, text) : [await renderVariableFace(font, file, text)];
    }),
  );
  return faces.flat().join('\n');
}

async function renderVariableFace(font: FontSource, file: FontFile, text: string): Promise<string> {
  const { wght: _wght, ...others } = pinnedAxes(file);
  const bytes = await cutFont(file.unpacked, text, { targetFormat: 'woff2', keepFeatures, variationAxes: others });
  return renderFace(font, font.weight, bytes);
}

/** Not packed: the browser that prints is on this machine, and packing takes longer than all else. */
async function renderStaticFaces(font: FontSource, file: FontFile, text: string): Promise<readonly string[]> {
  const options = { targetFormat: 'sfnt', keepFeatures } as const;
  const { wght } = file.axes;
  const cut = async (weight: string, variationAxes: Readonly<Record<string, number>>) =>
    renderFace(font, weight, await cutFont(file.unpacked, text, { ...options, variationAxes }));
  if (!wght) return [await cut(font.weight, pinnedAxes(file))];
  const weights = new Set(printedWeights.map((weight) => Math.min(wght.max, Math.max(wght.min, weight))));
  return Promise.all([...weights].map((weight) => cut(String(weight), { ...pinnedAxes(file), wght: weight })));
}

function pinnedAxes({ axes }: FontFile): Readonly<Record<string, number>> {
  return Object.fromEntries(Object.entries(axes).map(([tag, axis]) => [tag, axis.default]));
}

function renderFace({ family, style = 'normal' }: FontSource, weight: string, bytes: Buffer): string {
  const { mediaType, format } = formatOf(bytes);
  const source = `url(data:${mediaType};base64,${bytes.toString('base64')}) format("${format}")`;
  // block: the font is in the file and there within milliseconds; a fallback would be laid out for nothing and flash by.
  return `@font-face{font-family:"${family}";font-weight:${weight};font-style:${style};font-display:block;src:${source}}`;
}

function formatOf(bytes: Buffer): { mediaType: string; format: string } {
  const signature = bytes.toString('latin1', 0, 4);
  if (signature === 'wOF2') return { mediaType: 'font/woff2', format: 'woff2' };
  if (signature === 'OTTO') return { mediaType: 'font/otf', format: 'opentype' };
  return { mediaType: 'font/ttf', format: 'truetype' };
}
