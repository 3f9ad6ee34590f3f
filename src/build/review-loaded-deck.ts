import { stat } from 'node:fs/promises';
import { checkSpelling } from '../core/check-spelling.ts';
import type { Finding } from '../core/finding.ts';
import { isGerman } from '../core/language.ts';
import { createLocate } from '../core/locate.ts';
import { formatPosition } from '../core/position-text.ts';
import { reviewDeck } from '../core/review-deck.ts';
import { findLargeImages, findUnusedImages, readOwnWords } from './check-deck-files.ts';
import type { LoadedDeck } from './load-deck.ts';

/**
 * What is told of a deck only to those who ask: of its text, its words and the files beside it.
 * @param source absolute path of what was named: beside one file may lie the pictures of others
 */
export async function reviewLoadedDeck(loaded: LoadedDeck, source: string): Promise<readonly Finding[]> {
  const isFolder = (await stat(source).catch(() => undefined))?.isDirectory() ?? false;
  const found = await Promise.all([
    checkWords(loaded),
    isFolder ? findUnusedImages(loaded) : [],
    findLargeImages(loaded),
  ]);
  return [
    ...reviewDeck(loaded.deck, loaded.files, loaded.sources).filter((finding) => !isTold(finding, loaded)),
    ...found.flat(),
  ];
}

/** A link to a slide that a selection leaves out leads nowhere in it: that was told when the selection was made. */
function isTold({ rule, ...at }: Finding, { findings, silenced }: LoadedDeck): boolean {
  const place = formatPosition(at);
  return (
    rule === 'links' && [...findings, ...silenced].some((one) => one.rule === rule && formatPosition(one) === place)
  );
}

/** The dictionary is loaded for German decks only, and where its rule holds. */
async function checkWords({ deck, folder, sources }: LoadedDeck): Promise<readonly Finding[]> {
  const isOff = deck.meta.switchedOff?.some(({ rule }) => rule === 'spelling') ?? false;
  if (isOff || !isGerman(deck.meta.lang)) return [];
  const { loadDictionary } = await import('./load-dictionary.ts');
  const { words, findings } = await readOwnWords(folder);
  return [...findings, ...checkSpelling(deck, createLocate(sources), await loadDictionary(), words)];
}
