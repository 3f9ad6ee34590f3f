import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { createHunspellFromFiles } from 'hunspell-wasm';
import type { Dictionary } from '../core/check-spelling.ts';

/**
 * The German dictionary, with the rules for endings and compounds; takes 0,2 seconds. Which, and its licence:
 * docs/decisions/0023-rules.md.
 */
export async function loadDictionary(): Promise<Dictionary> {
  const folder = dirname(createRequire(import.meta.url).resolve('dictionary-de'));
  const hunspell = await createHunspellFromFiles(join(folder, 'index.aff'), join(folder, 'index.dic'));
  return { has: (word) => hunspell.testSpelling(word), suggest: (word) => hunspell.getSpellingSuggestions(word) };
}
