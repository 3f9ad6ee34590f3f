import type { Deck } from './deck.ts';
import { createFinding, type Finding } from './finding.ts';
import { germanParagraphs } from './german-paragraphs.ts';
import type { Locate } from './locate.ts';
import { type Paragraph, placeIn } from './read-paragraphs.ts';
import type { SourceFile } from './source-file.ts';
import { findEdits } from './typographic-edits.ts';
import { german } from './typographies/german.ts';

/** »Bürger.Innen« */
const isGendered = /^In(?:nen)?\b/;

/** Something to be replaced, and what is wrong with it. */
interface Slip {
  readonly at: number;
  readonly length: number;
  readonly text: string;
  readonly message: string;
  readonly hint: string;
}

/**
 * What would still be wrong once the text is set (`typeset.ts`): straight quotes, hyphens and dots that it sets are none of it.
 * In the author's own text, for there it can be mended.
 */
export function checkTypography(deck: Deck, _: Locate, files: readonly SourceFile[]): readonly Finding[] {
  return germanParagraphs(deck, files).flatMap((paragraph) => [
    ...slips(paragraph.prose).map(({ at, length, text, message, hint }) => ({
      ...createFinding(placeIn(paragraph, at), 'warning', message, hint),
      mend: { length, text },
    })),
    ...loneQuotes(paragraph),
    ...joinedSentences(paragraph),
  ]);
}

function slips(prose: string): readonly Slip[] {
  return [...englishQuotes(prose), ...spacesBeforeSigns(prose), ...missingSpaces(prose)];
}

/** `“Wort”` and `„Wort”`; a German quotation, which ends with the sign that begins an English one, is none of them. */
function englishQuotes(prose: string): readonly Slip[] {
  return [...prose.matchAll(/([“„])[^“”„"]*”/g)].flatMap(({ index, 0: found, 1: opening }) => {
    const close = createSlip(index + found.length - 1, '”', '“', 'schließt');
    return opening === '“' ? [createSlip(index, '“', '„', 'öffnet'), close] : [close];
  });
}

function createSlip(at: number, wrong: string, right: string, verb: string): Slip {
  const message = `Das Zeichen ${wrong} ist hier englisch; im Deutschen ${verb} ${right} eine Anführung.`;
  const hint = `Schreiben Sie ${right}, oder gerade Anführungszeichen ("): Sie werden beim Anzeigen gesetzt.`;
  return { at, length: 1, text: right, message, hint };
}

/** Not of »7 : 1« and »und ...«; behind a comma the space has often slipped to its front. */
function spacesBeforeSigns(prose: string): readonly Slip[] {
  const pattern = /(?<=\p{L}[“")]?|\d)( {1,3})(?:([!?;,.])(?=\s|$|["“)])|(,)(?=\p{L}))/gu;
  return [...prose.matchAll(pattern)].map(({ index, 1: gap = '', 2: sign, 3: comma }) => {
    const message = `Vor »${sign ?? comma}« steht ein Leerzeichen.`;
    const hint = 'Löschen Sie es: Sonst kann das Zeichen allein in einer Zeile stehen.';
    const end = comma === undefined ? 0 : 1;
    return { at: index, length: gap.length + end, text: comma === undefined ? '' : ', ', message, hint };
  });
}

function missingSpaces(prose: string): readonly Slip[] {
  return [...prose.matchAll(/(?<=\p{L}\p{Ll}),(?=\p{L}\p{Ll})/gu)].map(({ index }) => {
    return {
      at: index,
      length: 1,
      text: ', ',
      message: 'Nach dem Komma fehlt ein Leerzeichen.',
      hint: 'Setzen Sie eines.',
    };
  });
}

/** »morgen.Das«, which nobody but its author knows to be no name of a file or a page: only told. */
function joinedSentences(paragraph: Paragraph): readonly Finding[] {
  const { prose } = paragraph;
  return [...prose.matchAll(/(?<=\p{Ll}{3})\.(?=\p{Lu}\p{Ll}+(?:[ ,;\n]))/gu)].flatMap(({ index }) => {
    if (isGendered.test(prose.slice(index + 1, index + 7))) return [];
    return [
      createFinding(placeIn(paragraph, index), 'warning', 'Nach dem Punkt fehlt ein Leerzeichen.', 'Setzen Sie eines.'),
    ];
  });
}

/** Straight quotes that the typography finds no partner for; behind a digit they say inch or foot. */
function loneQuotes(paragraph: Paragraph): readonly Finding[] {
  const paired = new Set(findEdits(paragraph.prose, german).map(({ at }) => at));
  return [...paragraph.prose.matchAll(/(?<!\d)"/g)].flatMap(({ index }) => {
    if (paired.has(index)) return [];
    const hint = 'Setzen Sie das fehlende, oder löschen Sie dieses. Soll es stehen bleiben, schreiben Sie \\".';
    return [createFinding(placeIn(paragraph, index), 'warning', 'Zu diesem Anführungszeichen fehlt das andere.', hint)];
  });
}
