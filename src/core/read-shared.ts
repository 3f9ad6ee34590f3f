import { readFrontMatter } from './front-matter.ts';
import type { Position } from './node.ts';
import { normalizeText } from './normalize-text.ts';
import type { SourceFile } from './source-file.ts';

export interface SharedFolder {
  /** As the author wrote it: relative to the deck folder. */
  readonly path: string;
  readonly position: Position;
}

/** The folders outside of a deck that its first file names under `shared`: what several decks have in common. */
export function readShared(first: SourceFile | undefined): readonly SharedFolder[] {
  if (first === undefined || !first.text.includes('shared')) return [];
  const { entries } = readFrontMatter(first.name, normalizeText(first.text).split('\n'));
  return entries
    .filter(({ key }) => key === 'shared')
    .flatMap(({ value, items, position }) =>
      (items ?? [value]).map((path) => ({ path: String(path).trim(), position })),
    );
}
