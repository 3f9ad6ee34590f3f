import type { ContentEdit } from '../content-stream.ts';
import type { LoosePiece, MarkedPiece, Piece } from '../page-content.ts';
import { PdfMendingError } from '../pdf-mending-error.ts';
import type { ContentPart } from '../read-contents.ts';
import { contentKey, type MarkedContent, type StructureElement } from '../structure-tree.ts';

/** The element that has some content, and whether what that paints is what it says: a picture. */
export interface Owner {
  readonly element: StructureElement;
  readonly isPicture: boolean;
  /** The link that it is in, and where that leads. */
  readonly link?: { readonly element: StructureElement; readonly address: string };
}

/**
 * What becomes of a piece: it stays content, or does under another number, or says nothing, or is the number of an item of a list, or
 * the address that follows a link on paper.
 */
type Fate = 'content' | 'artifact' | Renumbered | Label | Address;
interface Renumbered {
  readonly key: string;
  readonly mcid: number;
}
interface Label {
  readonly item: StructureElement;
  readonly label: MarkedContent;
}

interface Address {
  readonly link: StructureElement;
  readonly text: MarkedContent;
}

/** What the content of one page or form turns out to be. */
export interface SortedPieces {
  readonly edits: readonly ContentEdit[];
  /** Keys of marked content that is an artifact. */
  readonly dropped: readonly string[];
  readonly labels: readonly Label[];
  readonly addresses: readonly Address[];
  readonly renumbered: readonly Renumbered[];
  /** The first MCID that the page and its forms up to here do not use. */
  readonly free: number;
}

/**
 * @param free of a form, the first MCID that its page does not use: in PDF their numbers may be the same, but pdf.js, and with it
 *   Firefox, takes what has the same number for the same
 * @param allowed texts that say nothing that is not said elsewhere; each may be hidden once between two pieces of content
 * @throws PdfMendingError for any other text that no element owns
 */
export function sortPieces(
  part: ContentPart,
  owners: ReadonlyMap<string, Owner>,
  free: number,
  allowed: readonly string[],
): SortedPieces {
  if (part.stopped) throw new PdfMendingError('unreadable', part.page);
  const { fates, next } = decideFates(part, owners, free);
  const artifacts = part.pieces.filter((_, index) => fates[index] === 'artifact');
  for (const text of hiddenTexts(part.pieces, fates)) {
    const left = withoutAllowed(text, allowed);
    if (left !== '') throw new PdfMendingError('text', part.page, left);
  }
  return {
    edits: [...editsOf(part.pieces, fates)],
    dropped: artifacts.flatMap((piece) => (piece.kind === 'marked' ? [keyOf(part, piece)] : [])),
    labels: fates.filter((fate) => typeof fate === 'object' && 'label' in fate),
    addresses: fates.filter((fate) => typeof fate === 'object' && 'link' in fate),
    renumbered: fates.filter((fate) => typeof fate === 'object' && 'mcid' in fate),
    free: next,
  };
}

/** The texts that become artifacts; what follows each other is one, for a number and the words around it come in pieces. */
function hiddenTexts(pieces: readonly Piece[], fates: readonly Fate[]): readonly string[] {
  const texts: string[] = [];
  let run = '';
  for (const [index, { text, hasText }] of pieces.entries()) {
    if (fates[index] === 'artifact') run += hasText ? ` ${text}` : '';
    else if (run !== '') {
      texts.push(run);
      run = '';
    }
  }
  return run === '' ? texts : [...texts, run];
}

/** What is left of a text when each of the allowed ones, the longest first, is taken out of it once. */
function withoutAllowed(text: string, allowed: readonly string[]): string {
  const oneSpace = (words: string) => ` ${words.trim().replace(/\s+/g, ' ')} `;
  const longestFirst = [...allowed].sort((a, b) => b.length - a.length);
  return longestFirst.reduce((left, one) => left.replace(oneSpace(one), ' '), oneSpace(text)).trim();
}

function decideFates(part: ContentPart, owners: ReadonlyMap<string, Owner>, free: number) {
  const labelled = new Set<StructureElement>();
  const isForm = part.stream !== undefined;
  const highest = Math.max(-1, ...part.pieces.map((piece) => (piece.kind === 'marked' ? piece.mcid : -1)));
  let next = isForm ? free : highest + 1;
  const links = findAddresses(part, owners);
  let before: Owner | undefined;
  const { page, stream } = part;
  const takeNumber = (): MarkedContent => ({
    kind: 'content',
    page,
    mcid: next++,
    ...(stream !== undefined && { stream }),
  });
  const fates = part.pieces.map((piece, index): Fate => {
    if (piece.kind === 'marked') {
      const key = keyOf(part, piece);
      before = owners.get(key);
      if (!before?.isPicture && !(before && piece.hasText)) return 'artifact';
      return isForm ? { key, mcid: next++ } : 'content';
    }
    const link = links.get(index);
    if (link) return { link, text: takeNumber() };
    const item = before?.element;
    if (item?.role !== 'LI' || labelled.has(item) || !/^\d+[.)]?\s*$/.test(piece.text)) return 'artifact';
    labelled.add(item);
    return { item, label: takeNumber() };
  });
  return { fates, next };
}

/** An address as it may be written as well: browsers put a slash behind a host, and `%C3%B6` for `ö`. */
function plain(address: string): string {
  const short = address.toLowerCase().replace(/\/(?=\)?$)/, '');
  try {
    return decodeURI(short);
  } catch {
    return short;
  }
}

/** The style writes `(https://…)` behind a link on paper, and Chromium tags none of that. By the place of the piece. */
function findAddresses(part: ContentPart, owners: ReadonlyMap<string, Owner>): ReadonlyMap<number, StructureElement> {
  const found = new Map<number, StructureElement>();
  let link: Owner['link'];
  let run: number[] = [];
  let said = '';
  for (const [index, piece] of part.pieces.entries()) {
    if (piece.kind === 'marked') [link, run, said] = [owners.get(keyOf(part, piece))?.link, [], ''];
    if (piece.kind === 'marked' || !piece.hasText || link === undefined) continue;
    run.push(index);
    // A long one is broken anywhere.
    said += piece.text.replace(/\s/g, '');
    if (plain(said) === `(${plain(link.address)})`) for (const place of run) found.set(place, link.element);
  }
  return found;
}

function keyOf({ page, stream }: ContentPart, { mcid }: MarkedPiece): string {
  return contentKey({ page, mcid, ...(stream !== undefined && { stream }) });
}

/** Neighbours share one sequence. */
function* editsOf(pieces: readonly Piece[], fates: readonly Fate[]): Generator<ContentEdit> {
  let run: LoosePiece | undefined;
  for (const [index, piece] of pieces.entries()) {
    const fate = fates[index] ?? 'content';
    const isLooseArtifact = fate === 'artifact' && piece.kind === 'loose';
    if (isLooseArtifact && run && piece.follows) {
      run = { ...run, end: piece.end };
      continue;
    }
    if (run) yield* enclose(run, '/Artifact BMC');
    run = isLooseArtifact ? piece : undefined;
    if (piece.kind === 'marked') yield* replaceBegin(piece, fate);
    else if (typeof fate === 'object' && 'label' in fate) yield* enclose(piece, contentMark('Lbl', fate.label.mcid));
    else if (typeof fate === 'object' && 'link' in fate) yield* enclose(piece, contentMark('Span', fate.text.mcid));
  }
  if (run) yield* enclose(run, '/Artifact BMC');
}

function enclose({ start, end }: { readonly start: number; readonly end: number }, begin: string): ContentEdit[] {
  return [
    { start, end: start, text: `${begin}\n` },
    { start: end, end, text: '\nEMC' },
  ];
}

function replaceBegin({ begin: { operands, start, end } }: MarkedPiece, fate: Fate): ContentEdit[] {
  if (fate === 'artifact') return [{ start, end, text: '/Artifact BMC' }];
  if (typeof fate === 'string' || !('mcid' in fate)) return [];
  const [tag] = operands;
  const name = tag !== null && typeof tag === 'object' && 'name' in tag ? tag.name : 'Span';
  return [{ start, end, text: contentMark(name, fate.mcid) }];
}

function contentMark(tag: string, mcid: number): string {
  return `/${tag} <</MCID ${mcid}>> BDC`;
}
