import { describe, expect, test } from 'vitest';
import { checkPdf } from '../../src/build/check-pdf.ts';
import type { PdfFacts } from '../../src/build/inspect-pdf.ts';

const slides = [
  { title: 'Engagementförderung', text: 'Engagementförderung\nKommunen im Fokus' },
  {
    title: 'Leitlinien',
    text: 'Leitlinien\nBürgerschaftliches Engagement\nals Querschnittsaufgabe\n„Größe“ – und Maß',
  },
  { title: 'Dank', text: 'Dank\nVielen Dank!' },
];
const expected = { parts: slides, onePartAPage: true, title: 'Kommunen im Fokus', language: 'de' };
const good: PdfFacts = {
  pages: slides.map(({ title, text }) => ({ text, width: 960, height: 540, headings: [title] })),
  title: 'Kommunen im Fokus',
  language: 'de',
  tagged: true,
  bookmarks: slides.map(({ title }, page) => ({ title, page })),
};

/** The good PDF with another second page. */
function withPage(change: Partial<PdfFacts['pages'][number]>): PdfFacts {
  return { ...good, pages: good.pages.map((page, index) => (index === 1 ? { ...page, ...change } : page)) };
}
const secondText = slides[1]?.text ?? '';
const where = 'Seite 2 (»Leitlinien«)';

test('a PDF that says what the slides say has no problems', () => {
  expect(checkPdf(good, expected)).toEqual([]);
});

describe('each fault is found, and nothing else with it', () => {
  const faults: Readonly<Record<string, readonly [PdfFacts, string]>> = {
    'another title': [
      { ...good, title: 'about:blank' },
      'Der Titel des PDFs ist »about:blank«, erwartet: »Kommunen im Fokus«.',
    ],
    'another language': [{ ...good, language: 'en' }, 'Die Sprache des PDFs ist »en«, erwartet: »de«.'],
    'no language': [{ ...good, language: '' }, 'Die Sprache des PDFs ist »«, erwartet: »de«.'],
    'no tags': [{ ...good, tagged: false }, 'Das PDF ist nicht getaggt: Vorleseprogramme finden darin keine Struktur.'],
    'no heading': [withPage({ headings: [] }), `${where} hat keine Überschrift in der Struktur des PDFs.`],
    'the heading of another slide': [
      withPage({ headings: ['Dank'] }),
      `${where} hat in der Struktur des PDFs eine andere Überschrift: »Dank«.`,
    ],
    'no bookmark': [
      { ...good, bookmarks: good.bookmarks.filter(({ page }) => page !== 1) },
      `${where} hat kein Lesezeichen.`,
    ],
    'a bookmark to another page': [
      {
        ...good,
        bookmarks: good.bookmarks.map((bookmark) => ({ ...bookmark, page: bookmark.page === 1 ? 0 : bookmark.page })),
      },
      `${where} hat kein Lesezeichen.`,
    ],
    'a lost list': [
      withPage({ text: 'Leitlinien' }),
      `${where}: Es fehlt der Text „Bürgerschaftliches Engagement als Querschnittsaufgabe „Größe“ – …“.`,
    ],
    'a blank page': [
      withPage({ text: '' }),
      `${where}: Es fehlt der Text „Leitlinien Bürgerschaftliches Engagement als Querschnittsaufgabe „Größe“ …“.`,
    ],
    'a garbled umlaut': [
      withPage({ text: secondText.replace('ü', '?') }),
      `${where}: Erwartet wird „Bürgerschaftliches Engagement als Querschnittsaufgabe „Größe“ – …“, im PDF steht „B?rgerschaftliches Engagement als Querschnittsaufgabe „Größe“ – …“.`,
    ],
    'another order': [
      withPage({ text: 'Leitlinien\nals Querschnittsaufgabe\nBürgerschaftliches Engagement\n„Größe“ – und Maß' }),
      `${where}: Erwartet wird „Bürgerschaftliches Engagement als Querschnittsaufgabe „Größe“ – …“, im PDF steht „als Querschnittsaufgabe Bürgerschaftliches Engagement „Größe“ – …“.`,
    ],
    'a word too many': [
      withPage({ text: `${secondText}\nEntwurf` }),
      `${where}: Am Ende steht Text, der nicht dorthin gehört: „Entwurf“.`,
    ],
    'words run together': [
      withPage({ text: secondText.replace('als Quer', 'alsQuer') }),
      `${where}: Vor „Querschnittsaufgabe“ fehlt der Abstand zum Wort davor.`,
    ],
  };
  test.each(Object.entries(faults))('%s', (_, [facts, problem]) => {
    expect(checkPdf(facts, expected)).toEqual([problem]);
  });

  test('a page missing at the end', () => {
    const facts = { ...good, pages: good.pages.slice(0, 2), bookmarks: good.bookmarks.slice(0, 2) };
    expect(checkPdf(facts, expected)).toEqual([
      'Das PDF hat 2 Seiten, erwartet: 3 Seiten.',
      'Seite 3 (»Dank«) fehlt im PDF.',
    ]);
  });

  test('a page too many', () => {
    const blank = { text: '', width: 960, height: 540, headings: [] };
    expect(checkPdf({ ...good, pages: [...good.pages, blank] }, expected)).toEqual([
      'Das PDF hat 4 Seiten, erwartet: 3 Seiten.',
    ]);
  });
});

describe('what is only another way to write the same is no fault', () => {
  const harmless: Readonly<Record<string, string>> = {
    'lines broken elsewhere': secondText.replaceAll(' ', '\n'),
    'a hyphen that a line’s end made': secondText.replace('Querschnitts', 'Querschnitts‐\n'),
    'an umlaut in two characters': secondText.normalize('NFD'),
    'a soft hyphen': secondText.replace('Querschnitts', 'Querschnitts\u00ad'),
    'a no-break space': secondText.replaceAll(' ', '\u00a0'),
    'a gap inside a word': secondText.replace('Engagement', 'Enga gement'),
  };
  test.each(Object.entries(harmless))('%s', (_, text) => {
    expect(checkPdf(withPage({ text }), expected)).toEqual([]);
  });

  test('a ligature', () => {
    const page = { title: 'Fließend', text: 'Fließend offiziell' };
    const facts = {
      ...good,
      pages: [{ text: 'Fließend oﬃziell', width: 960, height: 540, headings: ['Fließend'] }],
      bookmarks: [{ title: 'Fließend', page: 0 }],
    };
    expect(checkPdf(facts, { ...expected, parts: [page] })).toEqual([]);
  });

  test('but a hyphen of the text itself must be there', () => {
    const problems = checkPdf(withPage({ text: 'Leitlinien\nBund Länder' }), {
      ...expected,
      onePartAPage: true,
      parts: slides.map((slide, index) => (index === 1 ? { ...slide, text: 'Leitlinien\nBund-Länder' } : slide)),
    });
    expect(problems).toHaveLength(1);
  });
});

describe('a handout, in which slides follow each other wherever pages end', () => {
  const flow = { ...expected, onePartAPage: false };
  // Three slides on two pages; the second one goes on overleaf.
  const handout: PdfFacts = {
    ...good,
    pages: [
      {
        width: 595,
        height: 842,
        text: 'Engagementförderung\nKommunen im Fokus\nLeitlinien\nBürgerschaftliches',
        headings: ['Engagementförderung', 'Leitlinien'],
      },
      {
        width: 595,
        height: 842,
        text: 'Engagement\nals Querschnittsaufgabe\n„Größe“ – und Maß\nDank\nVielen Dank!',
        headings: ['Dank'],
      },
    ],
    bookmarks: slides.map(({ title }, index) => ({ title, page: Math.max(0, index - 1) })),
  };
  const [first, second] = handout.pages;
  const pages = (change: (text: string) => string) =>
    [first, second].flatMap((page) => (page ? [{ ...page, text: change(page.text) }] : []));

  test('has no problems when it says all of them', () => {
    expect(checkPdf(handout, flow)).toEqual([]);
  });

  test.each<readonly [string, Partial<PdfFacts>, string]>([
    [
      'a lost line',
      { pages: pages((text) => text.replace('„Größe“ – und Maß\n', '')) },
      '»Leitlinien«: Erwartet wird „„Größe“ – und Maß Dank Vielen …“, im PDF steht „Dank Vielen Dank!“.',
    ],
    [
      'text too much',
      { pages: pages((text) => text.replace('Dank!', 'Dank! Entwurf')) },
      '»Dank«: Am Ende steht Text, der nicht dorthin gehört: „Entwurf“.',
    ],
    [
      'a title that is no heading',
      {
        pages: handout.pages.map((page) => ({
          ...page,
          headings: page.headings.filter((heading) => heading !== 'Dank'),
        })),
      },
      '»Dank« ist in der Struktur des PDFs keine Überschrift.',
    ],
    ['no bookmark', { bookmarks: handout.bookmarks.slice(0, 2) }, '»Dank« hat kein Lesezeichen.'],
    [
      'a bookmark that leads nowhere',
      { bookmarks: handout.bookmarks.map((one) => (one.title === 'Dank' ? { ...one, page: -1 } : one)) },
      '»Dank« hat kein Lesezeichen.',
    ],
  ])('%s is found, and nothing else with it', (_, change, problem) => {
    expect(checkPdf({ ...handout, ...change }, flow)).toEqual([problem]);
  });
});
