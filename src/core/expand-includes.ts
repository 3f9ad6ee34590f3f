import { append } from './append.ts';
import { escapeHtml } from './escape-html.ts';
import { coverAll, type EverySlide } from './every-slide.ts';
import { findIncludes, type Include } from './find-includes.ts';
import { createFinding, type Finding, ofRule } from './finding.ts';
import { type FrontMatter, readFrontMatter } from './front-matter.ts';
import { normalizeText } from './normalize-text.ts';
import { readMeta } from './read-meta.ts';
import type { SourceFile } from './source-file.ts';

/** What was read of a file that is included, or why it was not: for a finding where its name stands. */
export type IncludedFile = { readonly text: string } | { readonly message: string; readonly hint: string };

/** By their names as the deck folder would call them. */
export type IncludedFiles = ReadonlyMap<string, IncludedFile>;

/** Where a line of the expanded text is from. */
export interface Origin {
  readonly file: string;
  readonly line: number;
}

export interface ExpandedFile {
  readonly file: SourceFile;
  /** Of each line of its text. */
  readonly origins: readonly Origin[];
  /** Of each line of its text: what the heads of the included files around it say about all their slides. */
  readonly everySlide: readonly EverySlide[];
  readonly findings: readonly Finding[];
}

interface Expansion {
  readonly included: IncludedFiles;
  readonly texts: string[];
  readonly origins: Origin[];
  readonly everySlide: EverySlide[];
  readonly findings: Finding[];
}

/** A file that is written out where it is included. */
interface Part {
  readonly file: SourceFile;
  /** What is written out of it. */
  readonly lines: readonly string[];
  /** The files that it is in, itself included. */
  readonly trail: readonly string[];
  readonly everySlide: EverySlide;
}

/** Far above any talk: files that include one another twice double with each level. */
const mostLines = 200_000;

/** A file with all that it includes in its place, so that the included is read as if it stood there; undefined where it includes nothing. */
export function expandIncludes(file: SourceFile, included: IncludedFiles): ExpandedFile | undefined {
  if (findIncludes(file).length === 0) return undefined;
  const expansion: Expansion = { included, texts: [], origins: [], everySlide: [], findings: [] };
  expandPart({ file, lines: normalizeText(file.text).split('\n'), trail: [file.name], everySlide: {} }, expansion);
  const { texts, origins, everySlide, findings } = expansion;
  return { file: { name: file.name, text: texts.join('\n') }, origins, everySlide, findings };
}

function expandPart(part: Part, expansion: Expansion): void {
  const includes = new Map(findIncludes(part.file).map((include) => [include.position.line, include]));
  for (const [index, text] of part.lines.entries()) {
    const include = includes.get(index + 1);
    pushLine(include === undefined ? text : '', index + 1, part, expansion);
    if (include === undefined) continue;
    expandInclude(include, part, expansion);
    // What follows is another paragraph, whatever the file ends with.
    pushLine('', index + 1, part, expansion);
  }
}

function pushLine(text: string, line: number, part: Part, { texts, origins, everySlide }: Expansion): void {
  texts.push(text);
  origins.push({ file: part.file.name, line });
  everySlide.push(part.everySlide);
}

function expandInclude({ path, name, position }: Include, around: Part, expansion: Expansion): void {
  const { trail } = around;
  const fail = (message: string, hint: string) =>
    void expansion.findings.push(createFinding(position, 'error', message, hint, 'includes'));
  if (trail.includes(name)) {
    const way = [...trail.slice(trail.indexOf(name)), name].join(' → ');
    return fail(`Die Datei »${path}« bindet sich selbst ein: ${way}.`, 'Nehmen Sie eine der Zeilen heraus.');
  }
  const found = expansion.included.get(name);
  if (found === undefined) return fail(`Die Datei »${path}« gibt es nicht.`, `Gesucht wurde: ${name}`);
  if ('message' in found) return fail(found.message, found.hint);
  if (expansion.texts.length > mostLines) return fail('Hier wird zu viel eingebunden.', 'Teilen Sie den Vortrag.');
  const lines = normalizeText(found.text).split('\n');
  const head = readFrontMatter(name, lines);
  const { everySlide, findings } = readMeta(head.entries, false);
  append(expansion.findings, ofRule('front-matter', [...head.findings, ...findings]));
  expandPart(
    {
      file: { name, text: found.text },
      lines: [...headAsComment(head), ...lines.slice(head.lineCount)],
      trail: [...trail, name],
      everySlide: coverAll(around.everySlide, everySlide),
    },
    expansion,
  );
}

/** What the head of the file says about its first slide, as a comment; and blank lines, so that the others keep their numbers. */
function headAsComment({ entries, lineCount }: FrontMatter): readonly string[] {
  if (lineCount === 0) return [];
  const attributes = entries.flatMap(({ key, value, items }) => {
    const attribute = slideAttributes.get(key);
    const text = (items ?? [value]).join(' ');
    if (key === 'hidden' && value === true) return ['data-visibility="hidden"'];
    return attribute === undefined ? [] : [`${attribute}="${escapeHtml(text)}"`];
  });
  const comment = attributes.length === 0 ? '' : `<!-- .slide: ${attributes.join(' ')} -->`;
  return [comment, ...Array.from({ length: lineCount - 1 }, () => '')];
}

const slideAttributes: ReadonlyMap<string, string> = new Map([
  ['layout', 'data-layout'],
  ['duration', 'data-duration'],
  ['audience', 'data-audience'],
  ['id', 'id'],
  ['class', 'class'],
]);

/** Those of them that could be read. */
export function includedSources(included: IncludedFiles): readonly SourceFile[] {
  return [...included].flatMap(([name, file]) => ('text' in file ? { name, text: file.text } : []));
}
