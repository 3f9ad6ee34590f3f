import { beforeAll, describe, expect, test } from 'vitest';
import { type FoundBrowser, findBrowser } from '../../src/build/browser.ts';
import { checkPdf } from '../../src/build/check-pdf.ts';
import { inspectPdf, type PdfFacts } from '../../src/build/inspect-pdf.ts';
import { printPdf } from '../../src/build/print-pdf.ts';

const pixel = 'data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw==';
const slides = `
  <section><h1>Größe und „Maß“</h1><p>Ein <strong>fetter</strong>, <em>schräger</em> Satz – mit <a href="https://example.org">Verweis</a>.</p></section>
  <section><h2>Die Liste</h2><ul><li>Straße<ul><li>Gehweg</li></ul></li><li>Auflage, offiziell, fließend</li></ul>
    <p style="width: min-content">Engagementförderungs&shy;konzept</p></section>
  <section><h2>Die Tabelle</h2><table><tr><th>Jahr</th><th>Orte</th></tr><tr><td>2013</td><td>fünf</td></tr></table>
    <ol><li>eins</li></ol><img alt="Eine Karte" src="${pixel}"><aside><p>Ergänzung</p></aside></section>`;
const expected = {
  title: 'Prüfung – äöü',
  language: 'de',
  onePartAPage: true,
  parts: [
    { title: 'Größe und „Maß“', text: 'Größe und „Maß“\nEin fetter, schräger Satz – mit Verweis.' },
    {
      title: 'Die Liste',
      text: 'Die Liste\nStraße\nGehweg\nAuflage, offiziell, fließend\nEngagementförderungskonzept',
    },
    { title: 'Die Tabelle', text: 'Die Tabelle\nJahr\tOrte\n2013\tfünf\neins\nEine Karte\nErgänzung' },
  ],
};

function page(body: string, head = ''): string {
  return `<!doctype html><html lang="de"><head><meta charset="utf-8"><title>${expected.title}</title><style>
    @page { size: 1280px 720px; margin: 0 }
    body { margin: 0; font: 28px sans-serif }
    section { position: relative; width: 1280px; height: 720px; overflow: hidden; break-after: page }
    section:last-child { break-after: auto }
  </style>${head}</head><body>${body}</body></html>`;
}

let browser: FoundBrowser;
beforeAll(() => {
  const found = findBrowser();
  if (!found) throw new Error('No browser: run `node bin/setup.mjs --browser`.');
  browser = found;
});
const print = (html: string) => printPdf(html, browser);
const problemsOf = async (html: string) => checkPdf(await inspectPdf(await print(html)), expected);

describe('a page that is printed', () => {
  let facts: PdfFacts;
  beforeAll(async () => {
    facts = await inspectPdf(await print(page(slides)));
  });

  test('has the words, headings, bookmarks, title and language of the slides', () => {
    expect(checkPdf(facts, expected)).toEqual([]);
  });

  test('is read in the order of its structure, list labels left out and pictures by their text', () => {
    expect(facts.pages.map(({ text }) => text)).toEqual([
      expected.parts[0]?.text,
      // Which ligatures and which hyphen are printed depends on the font.
      expect.stringMatching(
        /^Die Liste\nStraße\nGehweg\nAu(fl|ﬂ)age, o(ffi|ﬃ)ziell, (fl|ﬂ)ießend\nEngagementförderungs[-‐]\nkonzept$/,
      ),
      expected.parts[2]?.text.replaceAll('\t', '\n'),
    ]);
  });

  test('has pages of 1280 × 720 CSS pixels', () => {
    for (const { width, height } of facts.pages) expect([width, height]).toEqual([960, 540]);
  });

  test('keeps the levels of its headings in the bookmarks', () => {
    expect(facts.bookmarks).toEqual(expected.parts.map(({ title }, index) => ({ title, page: index })));
  });
});

describe('what a reader would miss is found in the bytes', () => {
  test.each([
    [
      'a list that is not displayed',
      '<ul>',
      '<ul style="display: none">',
      'Seite 2 (»Die Liste«): Erwartet wird „Straße',
    ],
    [
      'a list below the edge',
      '<ul>',
      '<ul style="margin-top: 800px">',
      'Seite 2 (»Die Liste«): Es fehlt der Text „Straße',
    ],
    [
      'a list beside the page',
      '<ul>',
      '<ul style="position: absolute; left: 1500px">',
      'Seite 2 (»Die Liste«): Erwartet wird „Straße',
    ],
    [
      'a transparent paragraph',
      '<p>Ein',
      '<p style="opacity: 0">Ein',
      'Seite 1 (»Größe und „Maß“«): Es fehlt der Text „Ein',
    ],
    [
      'upper case that nobody wrote',
      '<h2>Die L',
      '<h2 style="text-transform: uppercase">Die L',
      'im PDF steht „DIE LISTE',
    ],
    ['a heading that is none', '<h2>Die Liste</h2>', '<p>Die Liste</p>', 'hat keine Überschrift'],
  ])('%s', async (_, part, replacement, problem) => {
    const html = page(slides.replace(part, replacement));
    expect(html).not.toBe(page(slides));
    expect((await problemsOf(html)).join('\n')).toContain(problem);
  });

  test('blank pages', async () => {
    const problems = await problemsOf(page('<section></section>'.repeat(3)));
    expect(problems.filter((problem) => problem.includes('Es fehlt der Text'))).toHaveLength(3);
    expect(problems.filter((problem) => problem.includes('kein Lesezeichen'))).toHaveLength(3);
  });

  test('a slide that runs over its page', async () => {
    expect(await problemsOf(page(`${slides}<section></section>`))).toEqual([
      'Das PDF hat 4 Seiten, erwartet: 3 Seiten.',
    ]);
  });
});

describe('printing', () => {
  test('runs no script', async () => {
    expect(
      await problemsOf(page(`${slides}`, '<script>addEventListener("load", () => document.body.remove())</script>')),
    ).toEqual([]);
  });

  test('refuses a page that wants something from outside', async () => {
    const image = '<img alt="fremd" src="http://example.org/bild.png">';
    await expect(print(page(slides + image))).rejects.toThrow('http://example.org/bild.png');
  });

  test('refuses a font that cannot be read', async () => {
    const head =
      '<style>@font-face { font-family: Kaputt; src: url(data:font/woff2;base64,AAAA) } h1 { font-family: Kaputt }</style>';
    await expect(print(page(slides, head))).rejects.toThrow('Schrift »Kaputt«');
  });

  test('refuses a picture that cannot be read', async () => {
    await expect(print(page('<img alt="Karte" src="data:image/png;base64,AAAA">'))).rejects.toThrow('Bild »Karte«');
  });

  test('says in German that the browser does not start, and what to do then', async () => {
    const noBrowser = { name: 'Kein Browser', path: process.execPath, env: {} };
    await expect(printPdf(page(slides), noBrowser)).rejects.toMatchObject({
      name: 'ExportError',
      message: expect.stringContaining('ließ sich nicht starten'),
      hint: expect.stringContaining('Strg+P'),
    });
  });
});
