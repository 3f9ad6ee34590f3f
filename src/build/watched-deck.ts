import { dirname, extname, join } from 'node:path';
import { hasErrors } from '../core/finding.ts';
import { isInside } from './inside.ts';
import { isGone, keepLastDeck } from './keep-last-deck.ts';
import { type LoadedDeck, loadDeck } from './load-deck.ts';
import { projectPath } from './project.ts';
import type { Watched } from './watch-over.ts';

interface WatchedDeck extends Omit<Watched, 'isBlind'> {
  /** Reads it; where there is none any more, the last one stays. */
  readonly load: () => Promise<LoadedDeck>;
  /** Whether a path (absolute) is none of this deck's business, nor of the shell's. */
  readonly ignores: (path: string) => boolean;
}

/** A deck (absolute path) while it is being written, with what has to be known to watch it. */
export function createWatchedDeck(source: string, audience: string | undefined): WatchedDeck {
  const folder = extname(source).toLowerCase() === '.md' ? dirname(source) : source;
  const places = new Set([projectPath('src'), projectPath('assets'), folder]);
  let last: LoadedDeck | undefined;
  let wasLost = false;
  return {
    source,
    load: keepLastDeck(async () => {
      last = await loadDeck(source, { audience });
      wasLost ||= isGone(last);
      for (const path of last.included) places.add(path);
      return last;
    }),
    ignores: (path) => ![...places].some((place) => isInside(place, path) || isInside(path, place)),
    files: () => filesOf(last),
    isTroubled: () => hasErrors(last?.findings.filter(({ rule }) => rule === 'files') ?? []),
    wasLost() {
      const lost = wasLost;
      wasLost = false;
      return lost;
    },
  };
}

function filesOf(loaded: LoadedDeck | undefined): readonly string[] {
  if (loaded === undefined) return [];
  const { folder, files, included, images, fonts } = loaded;
  const named = files.map(({ name }) => join(folder, name));
  return [...named, ...included, ...[...images.values(), ...fonts].map(({ path }) => path)];
}
