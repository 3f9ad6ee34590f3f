import { assignIds } from './assign-ids.ts';
import { checkDeck } from './check-deck.ts';
import { collectAbbreviations } from './collect-abbreviations.ts';
import type { Abbreviation, Block, Deck, Slide } from './deck.ts';
import type { DeckMeta } from './deck-meta.ts';
import { expandIncludes, type IncludedFiles, includedSources } from './expand-includes.ts';
import { fillVariables } from './fill-variables.ts';
import { createFinding, type Finding, ofRule, sortFindings } from './finding.ts';
import { labelsFor } from './labels.ts';
import { createLocate } from './locate.ts';
import type { Makers } from './makers.ts';
import { type DraftSlide, type FileContext, type ReadFile, readFile } from './read-file.ts';
import { readTitle } from './read-title.ts';
import type { Variables } from './read-variables.ts';
import { createRelocate } from './relocate.ts';
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
  /** What the files include, and what that includes. */
  readonly included?: IncludedFiles;
  /** Without them code has no colours, an address no QR code, and a formula stands as its source. */
  readonly makers?: Makers;
}

/** Markdown files, in order, as a deck and what is to be said about it. Total: whatever the text, there is a deck. */
export function parseDeck(files: readonly SourceFile[], options: ParseOptions = {}): ParsedDeck {
  const { included = new Map(), makers = {} } = options;
  const findings: Finding[] = [];
  const drafts: DraftSlide[] = [];
  const explained: Abbreviation[] = [];
  let given: Partial<DeckMeta> = {};
  let variables: Variables = new Map();
  for (const [index, file] of files.entries()) {
    const read = readWhole(file, included, { isFirst: index === 0, makers, variables });
    findings.push(...read.findings);
    drafts.push(...read.slides);
    explained.push(...read.abbreviations);
    if (index === 0) ({ deck: given, variables } = read);
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
  const locate = createLocate([...files, ...includedSources(included)]);
  const filled = drafts.map((draft) => fillVariables(draft, variables, locate));
  findings.push(...filled.flatMap((one) => one.findings));
  const { slides, findings: idFindings } = completeSlides(
    filled.map(({ slide }) => typesetSlide(slide, lang)),
    lang,
  );
  const { abbreviations, findings: abbreviationFindings } = collectAbbreviations(explained, lang);
  const deck: Deck = { meta: completeMeta(given, slides, options), slides, abbreviations };
  const checked = checkDeck(deck, locate);
  const named = [...ofRule('ids', idFindings), ...ofRule('abbreviations', abbreviationFindings)];
  return { deck, findings: sortFindings([...findings, ...named, ...checked]) };
}

/** A file with all that it includes; each part knows where it is from. */
function readWhole(file: SourceFile, included: IncludedFiles, context: FileContext): ReadFile {
  const expanded = expandIncludes(file, included);
  if (expanded === undefined) return readFile(file, context);
  const { everySlide } = expanded;
  const { slides, abbreviations, findings, ...facts } = readFile(expanded.file, { ...context, everySlide });
  const relocate = createRelocate(expanded.origins);
  return {
    ...facts,
    slides: relocate(slides),
    abbreviations: relocate(abbreviations),
    findings: [...relocate(findings), ...expanded.findings],
  };
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
    const { attributes, audiences, layout, blocks, notes, steps, startsFile, position } = draft;
    const duration = draft.meta.duration === undefined ? {} : { duration: draft.meta.duration };
    const id = ids[index] ?? '';
    const title = titles[index] ?? '';
    return {
      id,
      h,
      v,
      title,
      layout,
      attributes,
      ...duration,
      ...(audiences && { audiences }),
      startsFile,
      blocks,
      notes,
      steps,
      position,
    };
  });
  return { slides, findings };
}

function completeMeta(given: Partial<DeckMeta>, slides: readonly Slide[], options: ParseOptions): DeckMeta {
  const title = given.title ?? slides[0]?.title ?? '';
  const slug = given.slug || slugify(given.title ?? options.fallbackSlug ?? title) || 'vortrag';
  return { lang: 'de', notesAre: 'original', theme: defaultTheme, ...given, title, slug };
}
