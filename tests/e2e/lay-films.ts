import { copyFile, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { LoadedDeck } from '../../src/build/load-deck.ts';
import { videoFolder } from '../../src/build/video-files.ts';

/** Puts the films of a deck into `folder`, where its exported file is, as the export does. */
export async function layFilms(loaded: LoadedDeck, folder: string): Promise<void> {
  const films = join(folder, videoFolder(loaded));
  await mkdir(films, { recursive: true });
  for (const { path, name } of loaded.videos.values()) await copyFile(path, join(films, name));
}
