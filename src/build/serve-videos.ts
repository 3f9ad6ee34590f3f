import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { pipeline } from 'node:stream/promises';
import type { VideoFile } from './resolve-videos.ts';

/** Says nothing of where the film lies, as with pictures. */
export function devVideoUrl({ version }: VideoFile): string {
  return `/@video/${version}`;
}

/**
 * Sends a film, or the part of it that is asked for, without holding it in memory: browsers jump in films by asking for parts.
 * Resolves to whether the address was a film's.
 */
export async function answerVideo(
  videos: ReadonlyMap<string, VideoFile>,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<boolean> {
  const path = (request.url ?? '').replace(/[?#].*$/s, '');
  const video = [...videos.values()].find((one) => devVideoUrl(one) === path);
  const size = video && (await stat(video.path).catch(() => undefined))?.size;
  if (video === undefined || size === undefined) return false;
  const part = readRange(request.headers.range, size);
  response.setHeader('Content-Type', video.mediaType).setHeader('Accept-Ranges', 'bytes');
  response.setHeader('X-Content-Type-Options', 'nosniff').setHeader('Cache-Control', 'no-store');
  if (part === 'none') {
    response.writeHead(416, { 'Content-Range': `bytes */${size}` }).end();
    return true;
  }
  const { start, end } = part ?? { start: 0, end: size - 1 };
  const range = part === undefined ? {} : { 'Content-Range': `bytes ${start}-${end}/${size}` };
  response.writeHead(part === undefined ? 200 : 206, { 'Content-Length': Math.max(0, end - start + 1), ...range });
  if (request.method === 'HEAD' || size === 0) response.end();
  // Browsers hang up when they have enough; a film that vanishes ends its answer.
  else await pipeline(createReadStream(video.path, { start, end }), response).catch(() => response.destroy());
  return true;
}

/** One part, as all browsers ask; of several the whole is sent, which the standard allows. */
function readRange(header: string | undefined, size: number): { start: number; end: number } | 'none' | undefined {
  const [, from = '', to = ''] = /^bytes=(\d*)-(\d*)$/.exec(header ?? '') ?? [];
  if (from === '' && to === '') return undefined;
  const start = from === '' ? Math.max(0, size - Number(to)) : Number(from);
  const end = from === '' || to === '' ? size - 1 : Math.min(Number(to), size - 1);
  return start > end || start >= size ? 'none' : { start, end };
}
