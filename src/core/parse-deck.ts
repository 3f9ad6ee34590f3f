import { assignIds } from './assign-ids.ts';
import { checkDeck } from './check-deck.ts';
import { collectAbbreviations } from './collect-abbreviations.ts';
import type { Abbreviation, Block, Deck, DeckMeta, Slide } from './deck.ts';
import { createFinding, type Finding, ofRule, sortFindings } from './finding.ts';
import { labelsFor } from './labels.ts';
import { createLocate } from './locate.ts';
import { type DraftSlide, readFile } from './read-file.ts';
import { readTitle } from './read-title.ts';
import { slugify } from './slugify.ts';
import type { SourceFile } from './source-file.ts';
import { defaultTheme } from './themes.ts';
import { typesetBlocks } from './typeset.ts';
import { writeOutHtml } from './write-out-html.ts';

export interface ParsedDeck {
  readonly deck: Deck;
  /** In the order of files and lines. */
  readonly findings: readonly Finding[];
}

export interface ParseOptions {
  /** What exports are called when neither `slug` nor `title` says; usually the folder's name. */
  readonly fallbackSlug?: string;
}

/** Markdown files, in order, as a deck and what is to be said about it. Total: whatever the text, there is a deck. */
export function parseDeck(files: readonly SourceFile[], options: ParseOptions = {}): ParsedDeck {
  const findings: Finding[] = [];
  const drafts: DraftSlide[] = [];
  const explained: Abbreviation[] = [];
  let given: Partial<DeckMeta> = {};
  for (const [index, file] of files.entries()) {
    const read = readFile(file, index === 0);
    findings.push(...read.findings);
    drafts.push(...read.slides);
    explained.push(...read.abbreviations);
    if (index === 0) given = read.deck;
  }
  if (drafts.length === 0) {
    const at = { file: files[0]?.name ?? '.', line: 1, column: 1 };
    const hint = 'Schreiben Sie eine .md-Datei mit »# Titel«.';
    findings.push(createFinding(at, 'error', 'Der Vortrag hat keine Folie.', hint, 'files'));
    drafts.push({
      vertical: false,
      meta: {},
      attributes: {},
      blocks: [],
      notes: [],
      steps: 0,
      startsFile: false,
      layout: 'blank',
      position: at,
    });
  }
  const lang = given.lang ?? 'de';
  const { slides, findings: idFindings } = completeSlides(
    drafts.map((draft) => typesetSlide(draft, lang)),
    lang,
  );
  const { abbreviations, findings: abbreviationFindings } = collectAbbreviations(explained, lang);
  const deck: Deck = { meta: completeMeta(given, slides, options), slides, abbreviations };
  const checked = checkDeck(deck, createLocate(files));
  const named = [...ofRule('ids', idFindings), ...ofRule('abbreviations', abbreviationFindings)];
  return { deck, findings: sortFindings([...findings, ...named, ...checked]) };
}

/** Here and not in an output, so that all of them, and all checks, meet the same text. */
function typesetSlide(draft: DraftSlide, lang: string): DraftSlide {
  const own = draft.attributes['lang'] ?? lang;
  const typeset = (blocks: readonly Block[]) => writeOutHtml(typesetBlocks(blocks, lang), own);
  return { ...draft, blocks: typeset(draft.blocks), notes: typeset(draft.notes) };
}

function completeSlides(
  drafts: readonly DraftSlide[],
  lang: string,
): { slides: readonly Slide[]; findings: readonly Finding[] } {
  const { slide: slideWord } = labelsFor(lang);
  const titles = drafts.map((draft, index) => readTitle(draft.blocks) ?? `${slideWord} ${index + 1}`);
  const candidates = drafts.map(({ meta, position }, index) => ({
    given: meta.id,
    title: titles[index] ?? '',
    position: meta.idAt ?? position,
  }));
  const { ids, findings } = assignIds(candidates, slideWord);
  let h = -1;
  let v = 0;
  const slides = drafts.map((draft, index): Slide => {
    v = draft.vertical && h >= 0 ? v + 1 : 0;
    if (v === 0) h++;
    const { attributes, layout, blocks, notes, steps, startsFile, position } = draft;
    const duration = draft.meta.duration === undefined ? {} : { duration: draft.meta.duration };
    const id = ids[index] ?? '';
    const title = titles[index] ?? '';
    return { id, h, v, title, layout, attributes, ...duration, startsFile, blocks, notes, steps, position };
  });
  return { slides, findings };
}

function completeMeta(given: Partial<DeckMeta>, slides: readonly Slide[], options: ParseOptions): DeckMeta {
  const title = given.title ?? slides[0]?.title ?? '';
  const slug = given.slug || slugify(given.title ?? options.fallbackSlug ?? title) || 'vortrag';
  return { lang: 'de', notesAre: 'original', theme: defaultTheme, ...given, title, slug };
}
