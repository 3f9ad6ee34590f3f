import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Block, Inline } from '../../src/core/deck.ts';
import { parseDeck } from '../../src/core/parse-deck.ts';
import { notesText, slideText } from '../../src/core/slide-text.ts';
import { typesetBlocks } from '../../src/core/typeset.ts';

function read(markdown: string, lang = 'de') {
  return parseDeck([{ name: 'a.md', text: `---\nlang: ${lang}\n---\n\n${markdown}` }]).deck;
}

/** What a slide says; `~` stands for a no-break space, so that it can be seen. */
function said(markdown: string, lang = 'de'): string {
  return read(markdown, lang)
    .slides.map((slide) => slideText(slide, lang))
    .join('\n')
    .replaceAll('\u00A0', '~');
}

describe('a German deck', () => {
  it.each([
    ['Es gibt keinen "Königsweg".', 'Es gibt keinen „Königsweg“.'],
    ['"ein *kursives* Wort"', '„ein kursives Wort“'],
    ['"**Fett**" und ("Klammer")', '„Fett“ und („Klammer“)'],
    ['"Sie sagte \'ja\' dazu", schrieb er', '„Sie sagte ‚ja‘ dazu“, schrieb er'],
    ['"\'Ja\', sagte sie"', '„‚Ja‘, sagte sie“'],
    ['Das "Ehrenamt"-Jahr', 'Das „Ehrenamt“-Jahr'],
    ['"`npm`" heißt es', '„npm“ heißt es'],
    ['Die "Agenda 2030" und "Ziel 5"', 'Die „Agenda 2030“ und „Ziel 5“'],
    ['Mit „gemischten" Zeichen', 'Mit „gemischten“ Zeichen'],
    ['„Gut“ bleibt', '„Gut“ bleibt'],
  ])('quotes: %s', (before, after) => expect(said(before)).toBe(after));

  it.each([
    ["Wie geht's? Hans' Rad, rock'n'roll", 'Wie geht’s? Hans’ Rad, rock’n’roll'],
    ["'s ist die Zeit der '68er", '’s ist die Zeit der ’68er'],
  ])('apostrophes: %s', (before, after) => expect(said(before)).toBe(after));

  it.each([
    ['Ein "offenes Wort und mehr', 'Ein "offenes Wort und mehr'],
    ['Erst "offen, dann "richtig".', 'Erst "offen, dann „richtig“.'],
    ['Rohr 5" lang, 12\' tief', 'Rohr 5" lang, 12\' tief'],
    ['"Ein 5" Rohr"', '„Ein 5" Rohr“'],
    ['Ein " allein', 'Ein " allein'],
  ])('leaves quotes without a partner and measures: %s', (before, after) => expect(said(before)).toBe(after));

  it.each([
    ['Land - Kommune', 'Land~– Kommune'],
    ['Land -- Kommune', 'Land~– Kommune'],
    ['Land – Kommune', 'Land~– Kommune'],
    ['*Land* - **Kommune**', 'Land~– Kommune'],
    ['von 2011-2013', 'von 2011–2013'],
    ['Seiten 5-7, 2014-15', 'Seiten 5–7, 2014–15'],
    ['Und so weiter...', 'Und so weiter…'],
  ])('dashes and dots: %s', (before, after) => expect(said(before)).toBe(after));

  it.each([
    'Tel. 0211-123-4', 'Tel. 0211-8371', 'Telefon: 837-1234', '(0211) 837-1234', '0211/837-1234', 'am 2014-04-08', 'im 2014-04', 'bis 2014-12',
    'ISBN 978-3-16-148410-0', 'A4-5', 'K-1-2', 'Vor- und Nachteile', '2-tägig', '12-14-Jährige', 'Kommunen-Netzwerk', 'v1.2-3', '3-1', 'Hm....', 'https://example.org/2011-2013/it\'s...',
    'www\\.example.org/5-7', 'x--y',
  ])('leaves alone: %s', (text) => expect(said(text)).toBe(text.replace('\\', ''))); // biome-ignore format: a list reads better than a column

  it.each([
    ['z. B. und z.B. und Z.B.', 'z.~B. und z.~B. und Z.~B.'],
    ['d.h. i.d.R. u.a. v. a. o. Ä. u.U. z. T.', 'd.~h. i.~d.~R. u.~a. v.~a. o.~Ä. u.~U. z.~T.'],
    ['S. 5, Nr. 3, Abs. 2, Art. 5', 'S.~5, Nr.~3, Abs.~2, Art.~5'],
    ['Prof. Dr. Yilmaz', 'Prof.~Dr.~Yilmaz'],
    ['§ 5 und §§ 6-7', '§~5 und §§~6–7'],
    ['10 %, 5 €, 3 km, 20 m², 5 °C, 8 GB', '10~%, 5~€, 3~km, 20~m², 5~°C, 8~GB'],
    ['um 12 Uhr 3 Mio. Euro oder 5 Prozent', 'um 12~Uhr 3~Mio.~Euro oder 5~Prozent'],
    ['40213 Düsseldorf, D-40213 Düsseldorf', '40213~Düsseldorf, D-40213~Düsseldorf'],
    ['am 8. April 2014', 'am 8.~April 2014'],
    ['8\\. April 2014', '8.~April 2014'],
    ['am Zeilenende S.\n5', 'am Zeilenende S.~5'],
  ])('no-break spaces: %s', (before, after) => expect(said(before)).toBe(after));

  it.each(['3 Kommunen', '5 Jahre', '5 Minuten', 'Dr. med.', 'GAbs. 5', 'im 4. Quartal', 'z.Bad', '4 Mai'])(
    'leaves the space in: %s',
    (text) => expect(said(text)).toBe(text),
  );

  it('sets lists, tables, quotes, additions with their sources, and notes', () => {
    const [slide] = read(
      '- "a"\n  1. "b"\n\n|"c"|\n|-|\n|"d"|\n\n> "e"\n\n> [!Ergänzung] "f"\n>\n> Quelle: "g"\n\nNote: "h"',
    ).slides;
    const text = slide === undefined ? '' : `${slideText(slide)}\n${notesText(slide)}`;
    expect(text.match(/„[a-h]“/g)?.join('')).toBe('„a“„b“„c“„d“„e“„f“„g“„h“');
  });

  it('leaves code, addresses, attributes and raw HTML as they are', () => {
    const markdown =
      '`"a" - b...`\n\n```\n"c" - d...\n```\n\n[x](e--f "g\'s") <code>"h" - i</code> <b title="j - k">l</b>\n\n<div>"m"</div>';
    const { slides } = read(markdown);
    expect(slides).toEqual(read(markdown, 'fr').slides);
  });

  it('leaves what is escaped', () => {
    expect(said('\\"so\\" - *\\"und* "so"\\...')).toBe('"so"~– "und „so“...');
  });

  it('keeps every node and attribute', () => {
    const markdown = '## "A" *b* <!-- .element: class="fragment" -->\n\n- c - **d** [e](f)\n  g';
    const bare = (text: unknown) => JSON.stringify(text).replace(/[^\w{}[\]:,]/g, '');
    expect(bare(read(markdown).slides)).toBe(bare(read(markdown, 'fr').slides));
  });

  it('sets the titles of slides too', () => {
    expect(read('# Kein "Weg"').slides[0]?.title).toBe('Kein „Weg“');
  });
});

describe('an English deck', () => {
  it.each([
    ["He said \"it's 'fine'\" - or not...", 'He said “it’s ‘fine’” – or not…'],
    ["the dogs' 1990's, '90s, 'tis", 'the dogs’ 1990’s, ’90s, ’tis'],
    ['2011-2013, 5" wide', '2011–2013, 5" wide'],
    ['z.B. 5 km', 'z.B. 5 km'],
  ])('%s', (before, after) => expect(said(before, 'en-GB')).toBe(after));
});

describe('a deck in another language', () => {
  it('stays as it is', () => expect(said('"a" - b\'c... 5 km', 'fr')).toBe('"a" - b\'c... 5 km'));
});

const pieces = [
  '"', "'", '„', '“', '”', '‚', '‘', '’', ' - ', ' -- ', '-', '–', '.', '...', '…', ' ', '\n', '\u00A0', '(', ')', ',', '!', '/', '5', '2011', '40213', 'z.B.', 'd. h.', 'S.', '§', '%', 'km',
  'Mio.', 'Dr.', 'Wort', 'a', "'s", 'April', 'www.', 'https://', '\uFFFC', '😀',
]; // biome-ignore format: a heap of pieces
const text = fc.array(fc.oneof(fc.constantFrom(...pieces), fc.string({ maxLength: 3 }))).map((parts) => parts.join(''));
const inline = fc.oneof(
  { weight: 6, arbitrary: text.map((text): Inline => ({ type: 'text', text })) },
  text.map((text): Inline => ({ type: 'text', text, literal: true })),
  text.map((text): Inline => ({ type: 'code-span', attributes: {}, text })),
  text.map((text): Inline => ({ type: 'emphasis', attributes: {}, children: [{ type: 'text', text }] })),
  fc.constant<Inline>({ type: 'break' }),
);
const paragraph = fc.array(inline, { maxLength: 6 }).map((children): readonly Block[] => {
  return [{ type: 'paragraph', attributes: {}, position: { file: 'a.md', line: 1, column: 1 }, children }];
});

describe.each(['de', 'en'])('any text in %s', (lang) => {
  it('is the same when it is set twice', () => {
    fc.assert(
      fc.property(paragraph, (blocks) => {
        const once = typesetBlocks(blocks, lang);
        expect(typesetBlocks(once, lang)).toEqual(once);
      }),
      { numRuns: 3000, seed: 20_140_408 },
    );
  });

  it('keeps every character but spaces, quotes, dashes and dots', () => {
    const bare = (blocks: readonly Block[]) => JSON.stringify(blocks).replace(/\\[n"]|[\s"'„“”‚‘’–.…-]/g, '');
    fc.assert(
      fc.property(paragraph, (blocks) => {
        expect(bare(typesetBlocks(blocks, lang))).toBe(bare(blocks));
      }),
      { numRuns: 3000, seed: 20_140_408 },
    );
  });
});
