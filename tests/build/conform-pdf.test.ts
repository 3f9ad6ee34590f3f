import { describe, expect, it } from 'vitest';
import { conformPdf } from '../../src/build/conform-pdf.ts';
import { documentFacts } from '../../src/build/document-facts.ts';
import { handoutDocument } from '../../src/build/handout-document.ts';
import { slidesDocument } from '../../src/build/slides-document.ts';
import { parseDeck } from '../../src/core/parse-deck.ts';
import { createPdf } from '../pdf/create-pdf.ts';
import { createPrintedPage } from '../pdf/printed-page.ts';

const deckOf = (head: string) =>
  parseDeck([{ name: 'a.md', text: `---\ntitle: Titel\n${head}\n---\n# Eins\n\n---\n\n## Zwei\n\n--\n\n### Drei` }])
    .deck;

describe('what a PDF says of itself', () => {
  it('is what the deck says', () => {
    const deck = deckOf('author: Erika\nsubtitle: Klein\nevent: Tagung\ndate: 2014-04-08\nlang: en');
    expect(documentFacts(deck, '1700000000')).toEqual({
      title: 'Titel',
      language: 'en',
      author: 'Erika',
      description: 'Klein – Tagung',
      created: '2014-04-08',
      sections: [
        { title: 'Eins', level: 0 },
        { title: 'Zwei', level: 0 },
        { title: 'Drei', level: 1 },
      ],
    });
  });

  it('has a date from the environment where the deck has none that is one, and else none', () => {
    expect(documentFacts(deckOf('date: im April'), '1700000000').created).toBe('2023-11-14T22:13:20Z');
    expect(documentFacts(deckOf('date: im April'), 'gestern').created).toBeUndefined();
    expect(documentFacts(deckOf('date: 2014-13-40'), undefined).created).toBeUndefined();
    const deck = deckOf('');
    const documents = [
      slidesDocument(deck, { epoch: '1700000000' }),
      slidesDocument(deck, { steps: true, epoch: '1700000000' }),
      handoutDocument(deck, { perPage: 1, lines: false }, '1700000000'),
    ];
    expect(documents.map(({ facts }) => facts.created)).toEqual(Array(3).fill('2023-11-14T22:13:20Z'));
  });
});

it('a PDF that would hide text stops the export, with slide and text', async () => {
  const printed = createPrintedPage('BT /F1 9 Tf (Wichtig!) Tj ET');
  await expect(conformPdf(printed, slidesDocument(deckOf('')))).rejects.toMatchObject({
    name: 'ExportError',
    message: 'Das PDF der Folien wäre nicht barrierefrei. Seite 1 (»Eins«): »Wichtig!« wäre nur zu sehen.',
    hint: 'Vorleseprogramme würden es nicht finden. Schreiben Sie es als gewöhnlichen Text.',
  });
});

it('what is true of the whole PDF is of no page, and nothing that an author could write otherwise', async () => {
  const untagged = createPdf({ objects: {} });
  await expect(conformPdf(untagged, slidesDocument(deckOf('')))).rejects.toMatchObject({
    message: 'Das PDF der Folien wäre nicht barrierefrei. Der Browser hat keine Struktur geschrieben.',
    hint: expect.stringContaining('--browser'),
  });
  const slides = slidesDocument(deckOf(''));
  const fewer = { ...slides, facts: { ...slides.facts, sections: [] } };
  await expect(conformPdf(createPrintedPage(), fewer)).rejects.toMatchObject({
    message: 'Das PDF der Folien wäre nicht barrierefrei. Die Abschnitte lassen sich nicht unterscheiden.',
    hint: expect.stringContaining('bitte melden'),
  });
});
