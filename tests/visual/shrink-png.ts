import { crc32, deflateSync } from 'node:zlib';
import { PNG } from 'pngjs';

const colours = 256;

/**
 * The same PNG with a palette, a third of its bytes. Where it has more than 256 colours (edges of letters), they are rounded
 * by as little as makes it 256: to multiples of 8 as a rule, which no comparison here notices.
 */
export function shrinkPng(png: Buffer): Buffer {
  const { width, height, data } = PNG.sync.read(png);
  for (let step = 1; ; step *= 2) {
    const palette = new Map<number, number>();
    const rows = Buffer.alloc(height * (width + 1));
    for (let pixel = 0; pixel < width * height && palette.size <= colours; pixel += 1) {
      const colour = [0, 1, 2].reduce((sum, channel) => sum * 256 + round(data[pixel * 4 + channel] ?? 0, step), 0);
      if (!palette.has(colour)) palette.set(colour, palette.size);
      rows[pixel + Math.floor(pixel / width) + 1] = palette.get(colour) ?? 0;
    }
    if (palette.size <= colours) return encode(width, height, [...palette.keys()], rows);
  }
}

function round(value: number, step: number): number {
  return Math.min(255, Math.round(value / step) * step);
}

function encode(width: number, height: number, palette: readonly number[], rows: Buffer): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  // Eight bits a pixel, each a place in the palette.
  header.set([8, 3, 0, 0, 0], 8);
  const entries = Buffer.from(palette.flatMap((colour) => [colour >> 16, (colour >> 8) & 255, colour & 255]));
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('PLTE', entries),
    chunk('IDAT', deflateSync(rows, { level: 9, memLevel: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(name: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const [length, checksum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  checksum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, checksum]);
}
