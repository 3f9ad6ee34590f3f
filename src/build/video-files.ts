import { readFile } from 'node:fs/promises';
import { isEnglish } from '../core/language.ts';
import type { VideoFiles } from '../core/video-files.ts';
import type { LoadedDeck } from './load-deck.ts';
import type { VideoFile } from './resolve-videos.ts';

/** The folder of an exported deck's films, beside its HTML file. */
export function videoFolder({ deck }: LoadedDeck): string {
  return `${deck.meta.slug}-medien`;
}

/** Where an exported page finds a film. */
export function exportedAddress(loaded: LoadedDeck, { name }: VideoFile): string {
  return [videoFolder(loaded), name].map(encodeURIComponent).join('/');
}

/** Where a page that is only looked at finds a film: in itself, as nothing lies beside it, unless that is too much. */
export async function embeddedAddress({ path, mediaType, bytes }: VideoFile): Promise<string | undefined> {
  return bytes > 5_000_000 ? undefined : `data:${mediaType};base64,${(await readFile(path)).toString('base64')}`;
}

/**
 * What a page needs to show the films of a deck, by the address that the author wrote. Captions are in the page itself: beside a file,
 * Chromium does not read them.
 * @param addressOf undefined where nothing is to be played
 */
export async function describeVideos(
  { videos, deck }: LoadedDeck,
  addressOf: (video: VideoFile) => string | undefined | Promise<string | undefined>,
): Promise<ReadonlyMap<string, VideoFiles>> {
  const names = new Intl.DisplayNames([isEnglish(deck.meta.lang) ? 'en' : 'de'], { type: 'language' });
  const described = [...videos].map(async ([src, video]) => {
    const address = await addressOf(video);
    const files: VideoFiles = {
      ...(address !== undefined && { address }),
      ...(video.poster && { poster: await embed(video.poster) }),
      captions: video.captions.map(({ lang, text }) => ({
        address: `data:text/vtt;charset=utf-8;base64,${Buffer.from(text).toString('base64')}`,
        lang,
        label: names.of(lang) ?? lang,
      })),
      transcript: video.transcript,
    };
    return [src, files] as const;
  });
  return new Map(await Promise.all(described));
}

async function embed({ path, mediaType }: NonNullable<VideoFile['poster']>): Promise<string> {
  return `data:${mediaType};base64,${(await readFile(path)).toString('base64')}`;
}
