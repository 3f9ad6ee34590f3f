import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createImageFile } from '../../src/build/image-file.ts';
import type { VideoFile } from '../../src/build/resolve-videos.ts';
import { answerVideo, devVideoUrl } from '../../src/build/serve-videos.ts';

let address: string;
let path: string;
let video: VideoFile;
beforeAll(async () => {
  const folder = await mkdtemp(join(tmpdir(), 'Film '));
  afterAll(() => rm(folder, { recursive: true, force: true }));
  path = join(folder, 'weg.mp4');
  await writeFile(path, '0123456789');
  const file = createImageFile(path, 'video/mp4', await stat(path));
  video = { ...file, bytes: 10, name: 'weg.mp4', captions: [], transcript: [] };
  const server = createServer((request, response) => {
    void answerVideo(new Map([['weg.mp4', video]]), request, response).then(
      (answered) => answered || response.writeHead(404).end(),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  afterAll(() => server.close());
});

const ask = async (range?: string, method = 'GET') => {
  const answer = await fetch(address + devVideoUrl(video), { method, ...(range && { headers: { range } }) });
  return [answer.status, answer.headers.get('content-range'), await answer.text()];
};

describe('a film that is served', () => {
  test.each([
    [undefined, [200, null, '0123456789']],
    ['bytes=2-4', [206, 'bytes 2-4/10', '234']],
    ['bytes=7-', [206, 'bytes 7-9/10', '789']],
    ['bytes=-3', [206, 'bytes 7-9/10', '789']],
    ['bytes=0-99', [206, 'bytes 0-9/10', '0123456789']],
    ['bytes=10-', [416, 'bytes */10', '']],
    ['bytes=5-2', [416, 'bytes */10', '']],
    ['bytes=0-1,4-5', [200, null, '0123456789']],
  ])('is sent as far as %s asks', async (range, expected) => {
    expect(await ask(range)).toEqual(expected);
  });

  test('says how long it is without being sent', async () => {
    expect(await ask(undefined, 'HEAD')).toEqual([200, null, '']);
  });

  test('has no address but its own, and none when its file is gone', async () => {
    expect((await fetch(`${address}/weg.mp4`)).status).toBe(404);
    await rm(path);
    expect((await ask())[0]).toBe(404);
  });
});
