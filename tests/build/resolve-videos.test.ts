import { truncate } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadDeck } from '../../src/build/load-deck.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const whole = { 'weg.mp4': 'film', 'weg.vtt': 'WEBVTT\n', 'weg.txt': 'Ein Weg.' };
const film = '# Film\n\n![Ein Weg](weg.mp4)\n';

async function look(files: Readonly<Record<string, string>>) {
  const folder = await temporaryFolder(files);
  const { videos, findings } = await loadDeck(folder);
  return { folder, videos, told: findings.map(({ rule, severity, message }) => `${rule} ${severity}: ${message}`) };
}

describe('the film of a deck', () => {
  test('brings what lies beside it under its name: captions in several languages, a picture, a text', async () => {
    const { videos, told, folder } = await look({
      ...whole,
      '01.md': film,
      'weg.vtt': '\uFEFFWEBVTT\r\n\r\n00:00.000 --> 00:01.000\r\nHallo\r\n',
      'weg.en.vtt': 'WEBVTT\n',
      'weg.jpg': 'bild',
      'weg.txt': 'Eins.\n\nZwei.\n',
    });
    expect(told).toEqual([]);
    expect(videos.get('weg.mp4')).toMatchObject({
      path: join(folder, 'weg.mp4'),
      mediaType: 'video/mp4',
      name: 'weg.mp4',
      captions: [
        { lang: 'de', text: 'WEBVTT\n\n00:00.000 --> 00:01.000\nHallo\n' },
        { lang: 'en', text: 'WEBVTT\n' },
      ],
      poster: { path: join(folder, 'weg.jpg'), mediaType: 'image/jpeg' },
      transcript: ['Eins.', 'Zwei.'],
    });
  });

  test.each([
    ['no captions', { 'weg.vtt': undefined }, film, /^video-captions error: Diesem Film fehlen Untertitel/],
    ['captions in another format', { 'weg.vtt': '1\n00:00,000' }, film, /^video-captions error: .*WebVTT/],
    ['no text', { 'weg.txt': undefined }, film, /^video-text warning: /],
    ['a file that is missing', {}, '![Ein Weg](wge.mp4)', /^videos error: Den Film »wge.mp4« gibt es nicht/],
    [
      'a format that browsers do not play',
      { 'weg.mov': 'film' },
      '![Ein Weg](weg.mov)',
      /^videos error: Das Format des Films/,
    ],
    ['an address in the net', {}, '![Ein Weg](https://example.org/weg.mp4)', /^videos error: .*liegt im Netz/],
    ['a place outside', {}, '![Ein Weg](../weg.mp4)', /^videos error: .*außerhalb/],
    ['a place among words', {}, 'Hier: ![Ein Weg](weg.mp4)', /^videos error: Ein Film steht allein/],
  ])('is told to have %s', async (_fault, change, text, expected) => {
    const files = Object.entries({ ...whole, ...change, '01.md': text === film ? film : `# Film\n\n${text}\n` });
    const { told } = await look(
      Object.fromEntries(files.flatMap(([name, content]) => (content === undefined ? [] : [[name, content]]))),
    );
    expect(told).toEqual([expect.stringMatching(expected)]);
  });

  test('needs no captions when nothing is to be heard', async () => {
    const { 'weg.vtt': _, ...others } = whole;
    const text = `${film.trim()} <!-- .element: data-ohne-ton -->\n`;
    expect((await look({ ...others, '01.md': text })).told).toEqual([]);
  });

  test('is told to be too large to be handed on', async () => {
    const folder = await temporaryFolder({ ...whole, '01.md': film });
    await truncate(join(folder, 'weg.mp4'), 200_000_001);
    const { findings } = await loadDeck(folder);
    expect(findings.map(({ message }) => message)).toEqual([expect.stringMatching(/wiegt 200 MB/)]);
  });

  test('keeps its own name beside another of the same name', async () => {
    const text = '# F\n\n![Eins](a/weg.mp4)\n\n![Zwei](b/weg.mp4)\n\n![Eins](./a/weg.mp4)\n';
    const folder = await temporaryFolder({ '01.md': text, 'a/weg.mp4': 'a', 'b/weg.mp4': 'b' });
    const { videos } = await loadDeck(folder);
    expect([...videos.values()].map(({ name }) => name)).toEqual(['weg.mp4', 'weg-2.mp4', 'weg.mp4']);
  });
});
