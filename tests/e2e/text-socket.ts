import { randomBytes } from 'node:crypto';
import { request } from 'node:http';
import type { Socket } from 'node:net';

/** A WebSocket that carries text: Node 20, the oldest one we support, has none of its own. */
export interface TextSocket {
  readonly send: (text: string) => void;
}

export function openTextSocket(url: string, onText: (text: string) => void): Promise<TextSocket> {
  const key = randomBytes(16).toString('base64');
  const headers = {
    Connection: 'Upgrade',
    Upgrade: 'websocket',
    'Sec-WebSocket-Version': '13',
    'Sec-WebSocket-Key': key,
  };
  return new Promise((resolve, reject) => {
    const upgrade = request(url.replace(/^ws:/, 'http:'), { headers });
    upgrade.on('error', reject);
    upgrade.on('response', ({ statusCode }) => reject(new Error(`No WebSocket at ${url}: ${statusCode}`)));
    upgrade.on('upgrade', (_response, socket: Socket, head) => {
      readFrames(socket, head, onText);
      resolve({ send: (text) => socket.write(frame(text)) });
    });
    upgrade.end();
  });
}

/** One unfragmented text frame of less than 64 kB; a client must mask what it sends, and say its length as shortly as it can. */
function frame(text: string): Buffer {
  const payload = Buffer.from(text);
  const mask = randomBytes(4);
  const { length } = payload;
  const header = Buffer.alloc(length < 126 ? 2 : 4);
  header[0] = 0x81;
  header[1] = 0x80 | Math.min(length, 126);
  if (length >= 126) header.writeUInt16BE(length, 2);
  for (let index = 0; index < payload.length; index += 1) {
    payload[index] = (payload[index] ?? 0) ^ (mask[index % 4] ?? 0);
  }
  return Buffer.concat([header, mask, payload]);
}

function readFrames(socket: Socket, head: Buffer, onText: (text: string) => void): void {
  let waiting = head;
  let message = Buffer.alloc(0);
  const take = (chunk: Buffer) => {
    waiting = Buffer.concat([waiting, chunk]);
    for (let next = firstFrame(waiting); next !== undefined; next = firstFrame(waiting)) {
      waiting = waiting.subarray(next.end);
      // 0 goes on with a message, 1 begins a text; pings and the like are of no interest here.
      if (next.kind > 1) continue;
      message = Buffer.concat([message, next.payload]);
      if (!next.isLast) continue;
      onText(message.toString());
      message = Buffer.alloc(0);
    }
  };
  socket.on('data', take);
  take(Buffer.alloc(0));
}

/** The first frame in the bytes, if it is there as a whole; a server does not mask. */
function firstFrame(bytes: Buffer): { kind: number; isLast: boolean; payload: Buffer; end: number } | undefined {
  const short = (bytes[1] ?? 0) & 0x7f;
  const start = short === 127 ? 10 : short === 126 ? 4 : 2;
  if (bytes.length < start) return undefined;
  const length = short === 127 ? Number(bytes.readBigUInt64BE(2)) : short === 126 ? bytes.readUInt16BE(2) : short;
  const end = start + length;
  if (bytes.length < end) return undefined;
  const first = bytes[0] ?? 0;
  return { kind: first & 0x0f, isLast: (first & 0x80) !== 0, payload: bytes.subarray(start, end), end };
}
