import { describe, expect, it } from 'vitest';
import { listImages } from '../../src/core/list-images.ts';
import { parseDeck } from '../../src/core/parse-deck.ts';
import { renderSlides } from '../../src/core/render-slide.ts';
import { isSilent, listVideos } from '../../src/core/video.ts';

const read = (text: string) => parseDeck([{ name: '01.md', text: `# Film\n\n${text}\n` }]);
const films = (text: string) => listVideos(read(text).deck);

describe('a film', () => {
  it.each([
    '![Ein Weg](weg.mp4)',
    '![Ein Weg](weg.mp4 "Der Weg | Film: Stadt")',
    '<video src="weg.mp4" aria-label="Ein Weg" controls></video>',
    "<video data-src='weg.mp4' title='Ein Weg'></video>",
    '<video controls title="Ein Weg">\n  <source src="weg.mp4" type="video/mp4">\n</video>',
  ])('is read from %s', (text) => {
    expect(films(text)).toEqual([expect.objectContaining({ type: 'video', src: 'weg.mp4', alt: 'Ein Weg' })]);
    expect(listImages(read(text).deck)).toEqual([]);
    expect(read(text).findings).toEqual([]);
  });

  it('has a caption and who made it, as a picture has', () => {
    const html = renderSlides(read('![Ein Weg](weg.mp4 "Der Weg | Film: Stadt")').deck, new Map(), 'screen');
    expect(html).toMatch(/<figure>.*<video .*<figcaption><p>Der Weg<\/p>\n<p class="credit">Film: Stadt<\/p>/s);
  });

  it('says by a comment behind it that nothing is to be heard', () => {
    expect(films('![Ein Weg](weg.mp4) <!-- .element: data-ohne-ton -->').map(isSilent)).toEqual([true]);
    expect(films('![Ein Weg](weg.mp4)\n\n<!-- .element: data-ohne-ton -->').map(isSilent)).toEqual([true]);
    expect(films('![Ein Weg](weg.mp4)').map(isSilent)).toEqual([false]);
  });

  it('begins by itself only where its author asks for it, and then without sound', () => {
    const player = (text: string) => /<video[^>]*>/.exec(renderSlides(read(text).deck, new Map(), 'screen'))?.[0] ?? '';
    expect(player('![Ein Weg](weg.mp4)')).not.toMatch(/autoplay|muted/);
    expect(player('![Ein Weg](weg.mp4) <!-- .element: data-autoplay -->')).toMatch(/ data-autoplay="" muted=""/);
    expect(player('![Ein Weg](weg.mp4) <!-- .element: data-autoplay -->')).not.toMatch(/\sautoplay/);
  });

  it('needs words for those who do not see it', () => {
    const messages = read('![](weg.mp4)').findings.map(({ rule, severity }) => `${rule} ${severity}`);
    expect(messages).toEqual(['alt-text error']);
  });

  it('escapes all that its author and its files say', () => {
    const evil = '"><img src=x onerror=alert(1)>';
    const { deck } = read('![A "x" <b>](weg.mp4)');
    const videos = new Map([
      [
        'weg.mp4',
        { captions: [{ address: evil, lang: evil, label: evil }], transcript: [evil], poster: evil, address: evil },
      ],
    ]);
    for (const medium of ['screen', 'print'] as const)
      expect(renderSlides(deck, new Map(), medium, { videos })).not.toMatch(/<img src=x|<b>/);
  });
});
