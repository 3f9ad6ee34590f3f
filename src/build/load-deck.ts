import { checkAccent } from '../core/check-accent.ts';
import { chooseAudience } from '../core/choose-audience.ts';
import type { Deck } from '../core/deck.ts';
import { includedSources } from '../core/expand-includes.ts';
import { type Finding, hasErrors, ofRule, sortFindings } from '../core/finding.ts';
import { listImages } from '../core/list-images.ts';
import { parseDeck } from '../core/parse-deck.ts';
import type { SourceFile } from '../core/source-file.ts';
import { switchOff } from '../core/switch-off.ts';
import { checkLogo } from './check-logo.ts';
import { findMissingGlyphs } from './find-missing-glyphs.ts';
import { type DeckFont, fontsOf } from './fonts-of.ts';
import type { ImageFile } from './image-file.ts';
import { loadMakers } from './load-makers.ts';
import { readDeck } from './read-deck.ts';
import { readIncludes } from './read-includes.ts';
import { readPalette } from './read-palette.ts';
import { resolveFonts } from './resolve-fonts.ts';
import { resolveImages } from './resolve-images.ts';
import { resolveVideos, type VideoFile } from './resolve-videos.ts';

/** A deck with everything that the disk knows about it. */
export interface LoadedDeck {
  readonly deck: Deck;
  /** Absolute path of the deck folder. */
  readonly folder: string;
  /** Absolute paths of what it includes: files, and folders that it shares with other decks. */
  readonly included: readonly string[];
  readonly images: ReadonlyMap<string, ImageFile>;
  readonly videos: ReadonlyMap<string, VideoFile>;
  readonly fonts: readonly DeckFont[];
  /** Of the files, the text, the images and the fonts, in the order of the files. */
  readonly findings: readonly Finding[];
  /** What belongs to the rules that the author has switched off. */
  readonly silenced: readonly Finding[];
  /** The author's text. */
  readonly files: readonly SourceFile[];
  /** The same with all that it includes: where words are looked up. */
  readonly sources: readonly SourceFile[];
}

export interface LoadOptions {
  /** Only slides for these people, and those for all; see `chooseAudience`. */
  readonly audience?: string | undefined;
}

/** Reads, parses and looks for the images and fonts of a deck: a folder or one Markdown file (absolute path). Never throws. */
export async function loadDeck(source: string, { audience }: LoadOptions = {}): Promise<LoadedDeck> {
  const { folder, files, findings: readFindings, fallbackSlug } = await readDeck(source);
  const { included, shared, paths, findings: includeFindings } = await readIncludes(files, folder);
  const sources = [...files, ...includedSources(included)];
  const { deck: whole, findings: textFindings } = parseDeck(files, {
    fallbackSlug,
    included,
    makers: await loadMakers(sources),
  });
  const { deck, findings: choiceFindings } =
    audience === undefined ? { deck: whole, findings: [] } : chooseAudience(whole, audience);
  const { images, findings: imageFindings } = await resolveImages(listImages(deck), folder, shared);
  const { videos, findings: videoFindings } = await resolveVideos(deck, folder, shared);
  const { fonts: ownFonts, findings: fontFindings } = await resolveFonts(deck.meta, folder);
  const fonts = fontsOf(deck, ownFonts);
  const glyphFindings = await findMissingGlyphs(deck, fonts);
  const palette = await readPalette(deck.meta.theme);
  const lookFindings = [
    ...ofRule('accent', checkAccent(deck.meta, palette)),
    ...ofRule('logo', await checkLogo(deck.meta, images)),
  ];
  // That a deck without files has no slides follows from what was found before: one message is enough.
  const unreadable = files.length === 0 && hasErrors(readFindings);
  const found = [
    ofRule('includes', includeFindings),
    textFindings,
    ofRule('audiences', choiceFindings),
    ofRule('images', imageFindings),
    videoFindings,
    ofRule('fonts', fontFindings),
    ofRule('glyphs', glyphFindings),
    lookFindings,
  ].flat();
  const all = sortFindings([...ofRule('files', readFindings), ...(unreadable ? [] : found)]);
  const sifted = switchOff(all, deck.meta.switchedOff);
  return { deck, folder, files, sources, included: [...shared, ...paths], images, videos, fonts, ...sifted };
}
