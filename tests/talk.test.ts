import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Addition, Deck, Link, Slide } from '../src/core/deck.ts';
import type { MapBlock } from '../src/core/leaves.ts';
import { parseDeck } from '../src/core/parse-deck.ts';
import { notesText, originalText } from '../src/core/slide-text.ts';
import type { SourceFile } from '../src/core/source-file.ts';
import { wholeAddition } from '../src/core/whole-addition.ts';

/** One slide as READING.md corrects it, line by line; written from there, not from `slides/`. */
interface ReadSlide {
  readonly id: string;
  readonly lines: readonly string[];
}

const folder = new URL('../slides/', import.meta.url);
const talk: readonly SourceFile[] = readdirSync(folder)
  .filter((name) => name.endsWith('.md'))
  .sort()
  .map((name) => ({ name, text: readFileSync(new URL(name, folder), 'utf8') }));
const reading = JSON.parse(
  readFileSync(new URL('./fixtures/reading.json', import.meta.url), 'utf8'),
) as readonly ReadSlide[];
const { deck, findings } = parseDeck(talk);

const wordsPerMinute = 120;
const explanations: Readonly<Record<string, string>> = {
  MFKJKS: 'Ministerium für Familie, Kinder, Jugend, Kultur und Sport des Landes Nordrhein-Westfalen',
  IMAG: 'Interministerielle Arbeitsgruppe',
};

function words(text: string): readonly string[] {
  return text.split(/\s+/).filter((word) => word !== '');
}

/** Slides with nothing of the original on them. */
function isAdded(slide: Slide): boolean {
  return wholeAddition(slide) !== undefined;
}

/** Ids and words in one value, so that a failing test shows the slide and the word. */
function wordsBySlide(of: Deck): readonly (readonly string[])[] {
  return of.slides.filter((slide) => !isAdded(slide)).map((slide) => [`#${slide.id}`, ...words(originalText(slide))]);
}

const readWords = reading.map(({ id, lines }) => [`#${id}`, ...words(lines.join(' '))]);

/** Every object of the wanted type, however deep it lies. */
function findNodes<T extends { readonly type: string }>(value: unknown, type: T['type']): readonly T[] {
  if (typeof value !== 'object' || value === null) return [];
  const deeper = Object.values(value).flatMap((part) => findNodes<T>(part, type));
  return 'type' in value && value.type === type ? [value as T, ...deeper] : deeper;
}

function talkWith(file: string, from: string, to: string): readonly SourceFile[] {
  const changed = talk.map(({ name, text }) => ({ name, text: name === file ? text.replace(from, to) : text }));
  expect(changed, `»${from}« steht in ${file}`).not.toEqual(talk);
  return changed;
}

function linksOf(of: Deck): readonly string[] {
  return findNodes<Link>(of.slides, 'link').map((link) => link.href);
}

function additionsOf(slide: Slide): readonly Addition[] {
  return findNodes<Addition>(slide.blocks, 'addition');
}

describe('the words of the talk', () => {
  it('are those of the corrected reading, slide by slide', () => {
    expect(wordsBySlide(deck)).toEqual(readWords);
  });

  it.each([
    ['01-titel.md', '# Engagementförderung', '# Engagementforderung'],
    ['02-querschnittsaufgabe.md', '- Federführung', '- Federfuhrung'],
    ['02-querschnittsaufgabe.md', '## Bürgerschaftliches', '## bürgerschaftliches'],
    ['02-querschnittsaufgabe.md', 'Bielefeld\n', ''],
    ['03-leitlinien.md', '### Förderung', '### Forderung'],
    ['03-leitlinien.md', '- Vor Ort ansetzen\n', ''],
    ['04-arbeitsbereiche.md', 'Öffentlichkeitsarbeit,', 'Öffentlichkeitsarbeit'],
    ['05-fokus-kommune.md', 'vor allem lokal', 'vor allem vor Ort'],
    ['06-ziele.md', '- Aufbau eines Kommunen-Netzwerks', '- Aufbau eines Kommunennetzwerks'],
    ['07-quintessenz.md', 'in die Förderung', 'in die Forderung'],
    ['07-quintessenz.md', '**Es gibt keinen „Königsweg“**', '**Es gibt keinen „Konigsweg“**'],
    ['08-dank.md', 'Haroldstr. 4', 'Haroldstr. 14'],
  ])('turn red in %s when »%s« becomes »%s«', (file, from, to) => {
    expect(wordsBySlide(parseDeck(talkWith(file, from, to)).deck)).not.toEqual(readWords);
  });

  it('turn red when a slide is missing or two change places', () => {
    expect(wordsBySlide(parseDeck(talk.slice(0, -1)).deck)).not.toEqual(readWords);
    expect(wordsBySlide(parseDeck(talk.toReversed()).deck)).not.toEqual(readWords);
  });

  it('do not count what is marked as an addition or stands in the notes', () => {
    const inAddition = talkWith('08-dank.md', '[!Ergänzung] Die', '[!Ergänzung] Alle diese');
    const inNotes = talkWith('05-fokus-kommune.md', 'Der erste Satz', 'Der allererste Satz');
    expect(wordsBySlide(parseDeck(inAddition).deck)).toEqual(readWords);
    expect(wordsBySlide(parseDeck(inNotes).deck)).toEqual(readWords);
  });

  it('turn red when an addition loses its mark', () => {
    const unmarked = talkWith('08-dank.md', '> [!Ergänzung] Die', 'Die');
    expect(wordsBySlide(parseDeck(unmarked).deck)).not.toEqual(readWords);
  });
});

describe('the deck of the talk', () => {
  it('has no finding at all', () => {
    expect(findings).toEqual([]);
  });

  it('knows its facts', () => {
    expect(deck.meta).toMatchObject({
      title: 'Engagementförderung des Landes NRW',
      subtitle: 'KOMMUNEN IM FOKUS',
      author: 'Andrea Hankeln',
      event: 'Zivilgesellschaft und Kommunen (Landesvertretung NRW, Berlin)',
      date: '2014-04-08',
      lang: 'de',
      slug: 'kommunen-im-fokus',
      license: expect.stringContaining('Rechteinhabern'),
      notesAre: 'addition',
    });
  });

  it('arranges every slide as planned', () => {
    expect(deck.slides.map(({ id, layout, steps }) => [id, layout, steps])).toEqual([
      ['titel', 'title', 0],
      ['querschnittsaufgabe', 'map', 0],
      ['leitlinien', 'two-columns', 1],
      ['arbeitsbereiche', 'cards', 0],
      ['fokus-kommune', 'points', 1],
      ['ziele', 'steps', 2],
      ['zeitleiste', 'timeline', 0],
      ['erklaerung-2012', 'map', 0],
      ['quintessenz', 'statement', 3],
      ['dank', 'contact', 0],
    ]);
  });

  it('puts the additions about the time after the talk below the slide that they belong to', () => {
    expect(deck.slides.filter(isAdded).map(({ id, h, v }) => [id, h, v])).toEqual([
      ['zeitleiste', 5, 1],
      ['erklaerung-2012', 5, 2],
    ]);
  });

  it('shows Bielefeld and Gütersloh on the map of the original slide, and never among those who signed in 2012', () => {
    const maps = deck.slides.map((slide) => findNodes<MapBlock>(slide.blocks, 'map').flatMap(({ places }) => places));
    const named = maps.map((places) => places.map(({ name }) => name)).filter((names) => names.length > 0);
    const signed =
      'Bonn Burbach Emsdetten Hemer Kamp-Lintfort Kreis_Lippe Lemgo Mönchengladbach Oberhausen Solingen'.split(' ');
    const [onOriginal] = deck.slides.flatMap(({ blocks }) => findNodes<MapBlock>(blocks, 'map'));
    expect(onOriginal?.added).toBe(true);
    expect(named).toEqual([['Bielefeld', 'Gütersloh'], signed.map((name) => name.replace('_', ' '))]);
  });

  it('does not link the historic web address, nor the e-mail', () => {
    expect(linksOf(deck)).toEqual([]);
  });

  it.each([
    ['04-arbeitsbereiche.md', 'www\\.', 'www.'],
    ['08-dank.md', '\\@', '@'],
  ])('would link it in %s if »%s« were »%s«', (file, from, to) => {
    expect(linksOf(parseDeck(talkWith(file, from, to)).deck)).toHaveLength(1);
  });
});

describe('what was added to the talk', () => {
  it('stands where the original needs it, each with its source', () => {
    const added = deck.slides.filter((slide) => additionsOf(slide).length > 0);
    expect(added.map((slide) => slide.id)).toEqual([
      'titel',
      'querschnittsaufgabe',
      'arbeitsbereiche',
      'zeitleiste',
      'erklaerung-2012',
      'dank',
    ]);
    for (const slide of added) {
      for (const addition of additionsOf(slide)) expect(addition.source, slide.id).toMatch(/\S/);
    }
  });

  it('is reported when it names no source', () => {
    const sourceless = talkWith('08-dank.md', '>\n> Quelle: aids-nrw.de; kupoge.de\n', '');
    expect(parseDeck(sourceless).findings).toHaveLength(1);
  });
});

describe('the notes of the talk', () => {
  it.each(deck.slides)('have 60 to 150 words on slide »$id«', (slide) => {
    const count = words(notesText(slide)).length;
    expect(count).toBeGreaterThanOrEqual(60);
    expect(count).toBeLessThanOrEqual(150);
  });

  it('fit into the planned duration', () => {
    const count = deck.slides.reduce((sum, slide) => sum + words(notesText(slide)).length, 0);
    expect(deck.meta.duration).toBe(Math.ceil(count / wordsPerMinute));
  });

  it.each(Object.entries(explanations))('explain %s on the slide it stands on', (abbreviation, meaning) => {
    const slides = deck.slides.filter((slide) => originalText(slide).includes(abbreviation));
    expect(slides.map((slide) => slide.id)).toEqual(['querschnittsaufgabe']);
    for (const slide of slides) expect(notesText(slide)).toContain(meaning);
  });
});
