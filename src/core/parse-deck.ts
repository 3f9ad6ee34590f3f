import { append } from './append.ts';
import { assignIds } from './assign-ids.ts';
import { checkDeck } from './check-deck.ts';
import { collectAbbreviations } from './collect-abbreviations.ts';
import type { Abbreviation, Block, Deck, Slide } from './deck.ts';
import type { DeckMeta } from './deck-meta.ts';
import { expandIncludes, type IncludedFiles, includedSources } from './expand-includes.ts';
import { fillMeta, fillVariables, type UnknownVariable } from './fill-variables.ts';
import { createFinding, type Finding, ofRule, sortFindings } from './finding.ts';
import { labelsFor } from './labels.ts';
import { createLocate, type Locate } from './locate.ts';
import type { Makers } from './makers.ts';
import { onceForEach } from './once-for-each.ts';
import { type DraftSlide, type FileContext, type ReadFile, readFile } from './read-file.ts';
import { readTitle } from './read-title.ts';
import type { Variables } from './read-variables.ts';
import { createRelocate } from './relocate.ts';
import { unknownVariable } from './replace-variables.ts';
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

const noMakers: Makers = {};
const noVariables: Variables = new Map();

/** Markdown files, in order, as a deck and what is to be said about it. Total: whatever the text, there is a deck. */
export function parseDeck(files: readonly SourceFile[], options: ParseOptions = {}): ParsedDeck {
  const { included = new Map(), makers = noMakers } = options;
  const findings: Finding[] = [];
  const drafts: DraftSlide[] = [];
  const explained: Abbreviation[] = [];
  let given: Partial<DeckMeta> = {};
  let variables = noVariables;
  for (const [index, file] of files.entries()) {
    const read = readWhole(file, included, { isFirst: index === 0, makers, variables });
    append(findings, read.findings);
    append(drafts, read.slides);
    append(explained, read.abbreviations);
    if (index === 0) ({ deck: given, variables } = read);
  }
  const at = { file: files[0]?.name ?? '.', line: 1, column: 1 };
  if (drafts.length === 0) {
    const hint = 'Schreiben Sie eine .md-Datei mit »# Titel«.';
    findings.push(createFinding(at, 'error', 'Der Vortrag hat keine Folie.', hint, 'files'));
    const nothing = { meta: {}, attributes: {}, blocks: [], notes: [] };
    drafts.push({ ...nothing, vertical: false, steps: 0, startsFile: false, layout: 'blank', position: at });
  }
  const lang = given.lang ?? 'de';
  const locate = createLocate([...files, ...includedSources(included)]);
  const { meta: filledMeta, unknown } = fillMeta(given, variables, at);
  const { slides: filled, findings: variableFindings } = fillDrafts(drafts, variables, locate, unknown);
  const { slides, findings: idFindings } = completeSlides(
    filled.map((draft) => typesetSlide(draft, lang)),
    lang,
  );
  const [first] = explained;
  const { abbreviations, findings: abbreviationFindings } =
    first === undefined ? noAbbreviations : collectOnce(first, lang, explained);
  const deck: Deck = { meta: completeMeta(filledMeta, slides, options), slides, abbreviations };
  const checked = checkDeck(deck, locate);
  const named = [...ofRule('ids', idFindings), ...ofRule('abbreviations', abbreviationFindings)];
  return { deck, findings: sortFindings([...findings, ...variableFindings, ...named, ...checked]) };
}

/** A file with all that it includes; each part knows where it is from. */
function readWhole(file: SourceFile, included: IncludedFiles, context: FileContext): ReadFile {
  const expanded = expandIncludes(file, included);
  if (expanded === undefined) return readAlone(file, context);
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

/** Only where a file names variables, it has to be read again when they change. */
function readAlone(file: SourceFile, { isFirst, makers, variables }: FileContext): ReadFile {
  return readOnce(file, isFirst, makers, file.text.includes('{{') ? variables : noVariables);
}

const readOnce = onceForEach((file: SourceFile, isFirst: boolean, makers: Makers, variables: Variables) =>
  readFile(file, { isFirst, makers, variables }),
);

/** @param above unknown variables of the front matter */
function fillDrafts(
  drafts: readonly DraftSlide[],
  variables: Variables,
  locate: Locate,
  above: readonly UnknownVariable[],
) {
  const filled = drafts.map((draft) => fillDraft(draft, variables));
  const findings = [{ findings: [], unknown: above }, ...filled].flatMap((one) => [
    ...one.findings,
    ...one.unknown.map(({ name, written, position }) => unknownVariable(name, variables, locate(position, written))),
  ]);
  return { slides: filled.map(({ slide }) => slide), findings };
}

const fillDraft = onceForEach((draft: DraftSlide, variables: Variables) => fillVariables(draft, variables));

const noAbbreviations = collectAbbreviations([], 'de');

/** As long as all are the same, the list of them is the same too. */
const collectOnce = onceForEach((_first: Abbreviation, lang: string, explained: readonly Abbreviation[]) =>
  collectAbbreviations(explained, lang),
);

/** Here and not in an output, so that all of them, and all checks, meet the same text. */
const typesetSlide = onceForEach((draft: DraftSlide, lang: string): DraftSlide => {
  const own = draft.attributes['lang'] ?? lang;
  const typeset = (blocks: readonly Block[]) => writeOutHtml(typesetBlocks(blocks, lang), own);
  return { ...draft, blocks: typeset(draft.blocks), notes: typeset(draft.notes) };
});

const titleOf = onceForEach((draft: DraftSlide) => readTitle(draft.blocks));

function completeSlides(
  drafts: readonly DraftSlide[],
  lang: string,
): { slides: readonly Slide[]; findings: readonly Finding[] } {
  const { slide: slideWord } = labelsFor(lang);
  const titles = drafts.map((draft, index) => titleOf(draft) ?? `${slideWord} ${index + 1}`);
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
    return completeSlide(draft, ids[index] ?? '', titles[index] ?? '', h, v);
  });
  return { slides, findings };
}

const completeSlide = onceForEach((draft: DraftSlide, id: string, title: string, h: number, v: number): Slide => {
  const { attributes, audiences, layout, blocks, notes, steps, startsFile, position, meta } = draft;
  return {
    id,
    h,
    v,
    title,
    layout,
    attributes,
    ...(meta.duration === undefined ? {} : { duration: meta.duration }),
    ...(audiences && { audiences }),
    startsFile,
    blocks,
    notes,
    steps,
    position,
  };
});

function completeMeta(given: Partial<DeckMeta>, slides: readonly Slide[], options: ParseOptions): DeckMeta {
  const title = given.title ?? slides[0]?.title ?? '';
  const slug = given.slug || slugify(given.title ?? options.fallbackSlug ?? title) || 'vortrag';
  return { lang: 'de', notesAre: 'original', theme: defaultTheme, ...given, title, slug };
}
