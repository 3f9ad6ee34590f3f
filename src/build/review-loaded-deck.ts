import { stat } from 'node:fs/promises';
import { checkSpelling } from '../core/check-spelling.ts';
import type { Finding } from '../core/finding.ts';
import { createLocate } from '../core/locate.ts';
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
  return [...reviewDeck(loaded.deck, loaded.files), ...found.flat()];
}

/** The dictionary is loaded for German decks only, and where its rule holds. */
async function checkWords({ deck, folder, files }: LoadedDeck): Promise<readonly Finding[]> {
  const isOff = deck.meta.switchedOff?.some(({ rule }) => rule === 'spelling') ?? false;
  if (isOff || !/^de\b/i.test(deck.meta.lang)) return [];
  const { loadDictionary } = await import('./load-dictionary.ts');
  const { words, findings } = await readOwnWords(folder);
  return [...findings, ...checkSpelling(deck, createLocate(files), await loadDictionary(), words)];
}
