import { readFile, realpath } from 'node:fs/promises';
import { extname } from 'node:path';
import type { Deck } from '../core/deck.ts';
import { createFinding, type Finding } from '../core/finding.ts';
import type { Video } from '../core/leaves.ts';
import { isSilent, isVideoAddress, listVideos, videoTypes } from '../core/video.ts';
import { walkImages } from '../core/walk-blocks.ts';
import { decodeText } from './decode-text.ts';
import { createImageFile, type ImageFile, mediaTypeOf } from './image-file.ts';
import { type FileKind, type ResolvedFile, resolveFile } from './resolve-file.ts';

/** A film of the deck, with what lies beside it under the same name. */
export interface VideoFile extends ImageFile {
  readonly bytes: number;
  /** Its name beside an exported file, no other film's. */
  readonly name: string;
  readonly captions: readonly Captions[];
  readonly poster?: ImageFile;
  readonly transcript: readonly string[];
}
interface Captions {
  /** BCP 47. */
  readonly lang: string;
  /** WebVTT. */
  readonly text: string;
}

interface ResolvedVideos {
  /** By the address that the author wrote. */
  readonly videos: ReadonlyMap<string, VideoFile>;
  readonly findings: readonly Finding[];
}

const kind: FileKind = {
  subject: 'Der Film',
  object: 'den Film',
  owner: 'des Films',
  pronoun: 'ihn',
  example: 'filme/radweg.mp4',
  endings: Object.keys(videoTypes).join(', '),
  accepts: (path) => videoTypes[extname(path).toLowerCase()] !== undefined,
};
const beside = (endings: readonly string[]): FileKind => ({
  ...kind,
  accepts: (path) => endings.some((ending) => path.toLowerCase().endsWith(ending)),
});

/** More than that does not travel by mail, nor start at once from a stick. */
const mostBytes = 200_000_000;
const languages = ['de', 'en', 'fr', 'tr', 'ar', 'uk', 'ru', 'pl', 'nl', 'es', 'it'];

/** Finds the films of a deck and what belongs to them, only inside `folder` (absolute) and what it shares. */
export async function resolveVideos(
  deck: Deck,
  folder: string,
  shared: readonly string[] = [],
): Promise<ResolvedVideos> {
  const root = await realpath(folder).catch(() => folder);
  const findings: Finding[] = [...misplaced(deck)];
  const videos = new Map<string, VideoFile>();
  const find = (src: string, what: FileKind) => resolveFile(src, root, what, shared);
  for (const video of listVideos(deck)) {
    const found = await find(video.src, kind);
    if ('message' in found) findings.push(createFinding(video.position, 'error', found.message, found.hint, 'videos'));
    else {
      const known = videos.get(video.src);
      const file = known ?? (await readVideoFile(video, found, deck.meta.lang, [...videos.values()], find));
      videos.set(video.src, file);
      if (known === undefined) findings.push(...judge(video, file));
    }
  }
  return { videos, findings };
}

type Find = (src: string, what: FileKind) => ReturnType<typeof resolveFile>;

async function readVideoFile(
  { src }: Video,
  found: ResolvedFile,
  lang: string,
  others: readonly VideoFile[],
  find: Find,
): Promise<VideoFile> {
  const stem = src.replace(/[?#].*$/s, '').replace(/\.[^./\\]*$/, '');
  const look = async (ending: string) => {
    const file = await find(stem + ending, beside([ending]));
    return 'message' in file ? undefined : file;
  };
  const read = async (ending: string) => {
    const file = await look(ending);
    return (
      file &&
      decodeText(await readFile(file.path))
        .text.replace(/^\uFEFF/, '')
        .replaceAll(/\r\n?/g, '\n')
    );
  };
  const captions: Captions[] = [];
  for (const own of [undefined, ...new Set([lang, ...languages])]) {
    const text = await read(own === undefined ? '.vtt' : `.${own}.vtt`);
    if (text !== undefined) captions.push({ lang: own ?? lang, text });
  }
  const pictures = await Promise.all(['.jpg', '.jpeg', '.png', '.webp'].map(look));
  const poster = pictures.find((file) => file !== undefined);
  const transcript = (await read('.txt')) ?? '';
  return {
    ...createImageFile(found.path, videoTypes[extname(found.name).toLowerCase()] ?? '', found.stats),
    bytes: found.stats.size,
    name: uniqueName(found.path, others),
    captions,
    ...(poster && { poster: createImageFile(poster.path, mediaTypeOf(poster.name) ?? '', poster.stats) }),
    transcript: transcript
      .split(/\n\s*\n/)
      .map((text) => text.trim())
      .filter((text) => text !== ''),
  };
}

/** The same file under two addresses is one film; two files of one name in two folders are two. */
function uniqueName(path: string, others: readonly VideoFile[]): string {
  const same = others.find((other) => other.path === path);
  if (same !== undefined) return same.name;
  const [, stem = 'film', ending = ''] = /([^/\\]*?)(\.[^./\\]*)$/.exec(path) ?? [];
  const taken = new Set(others.map(({ name }) => name.toLowerCase()));
  for (let number = 1; ; number += 1) {
    const name = number === 1 ? `${stem}${ending}` : `${stem}-${number}${ending}`;
    if (!taken.has(name.toLowerCase())) return name;
  }
}

function misplaced({ slides }: Deck): readonly Finding[] {
  const images = slides.flatMap(({ blocks, notes }) => [...walkImages(blocks), ...walkImages(notes)]);
  return images
    .filter(({ src }) => isVideoAddress(src))
    .map(({ position }) => {
      const hint = 'Setzen Sie ihn zwischen leere Zeilen: ![Was zu sehen ist](film.mp4)';
      return createFinding(position, 'error', 'Ein Film steht allein in seiner Zeile.', hint, 'videos');
    });
}

function inMegabytes(bytes: number): string {
  return `${Math.round(bytes / 1e6)} MB`;
}

function judge(video: Video, { captions, bytes, transcript }: VideoFile): readonly Finding[] {
  const { position, src } = video;
  const stem = (/([^/\\]*?)\.[^./\\]*$/.exec(src)?.[1] ?? 'film').slice(0, 60);
  const found: Finding[] = [];
  if (bytes > mostBytes) {
    const message = `Der Film wiegt ${inMegabytes(bytes)}; mehr als ${inMegabytes(mostBytes)} lassen sich schlecht weitergeben.`;
    found.push(createFinding(position, 'warning', message, 'Speichern Sie ihn kleiner, etwa in 1080p.', 'videos'));
  }
  if (captions.length === 0 && !isSilent(video)) {
    const hint = `Legen Sie »${stem}.vtt« daneben; ist nichts zu hören, schreiben Sie dahinter: <!-- .element: data-ohne-ton -->`;
    found.push(createFinding(position, 'error', 'Diesem Film fehlen Untertitel.', hint, 'video-captions'));
  }
  if (captions.some(({ text }) => !/^WEBVTT(?:[ \t\n]|$)/.test(text))) {
    const hint = 'Eine solche Datei beginnt mit einer Zeile »WEBVTT« und einer leeren Zeile.';
    found.push(createFinding(position, 'error', 'Die Untertitel sind nicht im Format WebVTT.', hint, 'video-captions'));
  }
  if (transcript.length === 0) {
    const hint = `Schreiben Sie in »${stem}.txt« daneben, was zu sehen und zu hören ist.`;
    found.push(createFinding(position, 'warning', 'Diesen Film gibt es nicht als Text.', hint, 'video-text'));
  }
  return found;
}
