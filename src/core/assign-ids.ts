import { createFinding, type Finding } from './finding.ts';
import type { Position } from './node.ts';
import { isReservedId, reservedIds } from './reserved-ids.ts';
import { slugify } from './slugify.ts';

/** What can name a slide, best first. */
export interface IdCandidate {
  /** Written by the author. */
  readonly given?: string | undefined;
  readonly title: string;
  readonly position: Position;
}

/**
 * Readable ids, unique in the deck, never a number alone and never the page's own. An id that is so all the same,
 * or that the author gave twice, is an error finding.
 */
export function assignIds(
  candidates: readonly IdCandidate[],
  slideWord: string,
): { ids: readonly string[]; findings: readonly Finding[] } {
  const given = candidates.map((candidate) => cleanId(candidate.given, slideWord));
  const taken = new Set([...reservedIds.names, ...given.filter((id) => id !== undefined)]);
  const firstUse = new Map<string, Position>();
  const suffixes = new Map<string, number>();
  const findings: Finding[] = [];
  const ids = candidates.map((candidate, index) => {
    const own = given[index];
    if (own !== undefined && own !== '' && !isReservedId(own) && !firstUse.has(own)) {
      firstUse.set(own, candidate.position);
      return own;
    }
    const earlier = firstUse.get(own ?? '');
    if (own !== undefined && earlier !== undefined) findings.push(reportDuplicate(own, candidate.position, earlier));
    else if (own !== undefined) findings.push(reportReserved(own, candidate.position));
    return nextFree(own ?? readableId(candidate.title, index, slideWord), slideWord, taken, suffixes);
  });
  return { ids, findings };
}

function cleanId(given: string | undefined, slideWord: string): string | undefined {
  if (given === undefined) return undefined;
  const id = slugify(given);
  return /^\d/.test(id) ? `${slugify(slideWord)}-${id}` : id || undefined;
}

function readableId(title: string, index: number, slideWord: string): string {
  const id = slugify(title) || String(index + 1);
  return /^[\d-]+$/.test(id) ? `${slugify(slideWord)}-${id}` : id;
}

function nextFree(name: string, slideWord: string, taken: Set<string>, suffixes: Map<string, number>): string {
  // A number at its end would not take an id out of the glossary.
  const wanted = name.startsWith(reservedIds.prefix) ? `${slugify(slideWord)}-${name}` : name;
  let id = wanted;
  let suffix = suffixes.get(wanted) ?? 1;
  while (taken.has(id)) id = `${wanted}-${++suffix}`;
  suffixes.set(wanted, suffix);
  taken.add(id);
  return id;
}

function reportDuplicate(id: string, at: Position, earlier: Position): Finding {
  const message = `Die Kennung »${id}« gibt es schon: in ${earlier.file}, Zeile ${earlier.line}.`;
  return createFinding(
    at,
    'error',
    message,
    'Geben Sie jeder Folie eine eigene Kennung (id), damit Verweise eindeutig sind.',
  );
}

function reportReserved(id: string, at: Position): Finding {
  const message = `Die Kennung »${id}« braucht die Seite selbst; die Folie heißt deshalb in ihrer Adresse anders.`;
  const hint = `Nehmen Sie eine andere (id). Vergeben sind ${reservedIds.names.join(', ')} und alles mit ${reservedIds.prefix} am Anfang.`;
  return createFinding(at, 'error', message, hint);
}
