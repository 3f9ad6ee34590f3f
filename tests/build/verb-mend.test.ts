import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PDFDocument } from '@cantoo/pdf-lib';
import { describe, expect, test } from 'vitest';
import { main } from '../../src/build/cli.ts';
import { projectPath } from '../../src/build/project.ts';
import { assemble, changeObjects, goodObjects } from '../pdf/check/good-pdf.ts';
import { createPdf } from '../pdf/create-pdf.ts';
import { createPrintedPage } from '../pdf/printed-page.ts';
import { temporaryFolder } from '../temporary-folder.ts';

async function mend(cwd: string, ...args: readonly string[]) {
  let [out, err] = ['', ''];
  const terminal = {
    cwd,
    out: { write: (text: string) => (out += text) },
    err: { write: (text: string) => (err += text) },
  };
  const code = await main(['mend', ...args], terminal);
  return { code, out, err };
}

/** Says its language, and has what Chromium leaves out. */
const printed = (more = '') =>
  Buffer.from(
    Buffer.from(createPrintedPage(more)).toString('latin1').replace('/Catalog', '/Catalog /Lang(de)'),
    'latin1',
  );
/** The same of a file that says that it is Chromium's. */
const ofChromium = async (more: string) => {
  const document = await PDFDocument.load(printed(more), { updateMetadata: false });
  document.setProducer('Skia/PDF m147');
  return document.save();
};
const locked = () => readFile(projectPath('tests/fixtures/pdf/locked.pdf'));

describe('npm run mend:pdf refuses what it could only spoil, and writes nothing', () => {
  test.each([
    ['no PDF', 'Hallo', '»a.pdf«: Das ist keine PDF-Datei'],
    [
      'no tags',
      createPdf({ objects: {} }),
      'Der Browser hat keine Struktur geschrieben.\n    Drucken Sie mit Edge oder Chrome',
    ],
    ['no language', createPrintedPage(), 'Die Datei nennt ihre Sprache nicht.'],
    ['text that nobody hears', printed('BT /F1 9 Tf (Wichtig!) Tj ET'), 'Seite 1: »Wichtig!« wäre nur zu sehen.'],
    [
      'text that nobody hears, of a browser',
      () => ofChromium('BT /F1 9 Tf (26.11.2026) Tj ET'),
      'Seite 1: »26.11.2026« wäre nur zu sehen.\n    Gehört das zur Kopf- oder Fußzeile des Browsers',
    ],
    ['a password', locked, '»a.pdf« ist verschlüsselt.'],
  ])('%s', async (_what, content, message) => {
    const folder = await temporaryFolder({ 'a.pdf': typeof content === 'function' ? await content() : content });
    const { code, err } = await mend(folder, 'a.pdf');
    expect([code, err]).toEqual([1, expect.stringContaining(message)]);
    expect(await readdir(folder)).toEqual(['a.pdf']);
  });

  test('what has findings all the same, which it names', async () => {
    const faulty = changeObjects(goodObjects, [['catalog', '/DisplayDocTitle true', '']]);
    const folder = await temporaryFolder({ 'a.pdf': assemble(faulty) });
    const { code, err } = await mend(folder, 'a.pdf');
    expect(code).toBe(1);
    expect(err).toMatch(/eigene-formular .*\n\na\.pdf: 1 Befund, nichts geschrieben\.\n$/s);
    expect(await readdir(folder)).toEqual(['a.pdf']);
  });

  test('nothing where there is nothing to mend, which is no fault', async () => {
    const folder = await temporaryFolder({ 'a.pdf': assemble(goodObjects) });
    expect(await mend(folder, 'a.pdf')).toEqual({
      code: 0,
      out: 'a.pdf ist schon barrierefrei: keine Befunde, nichts geschrieben.\n',
      err: '',
    });
    expect(await readdir(folder)).toEqual(['a.pdf']);
  });

  test.each([
    [[], 'Es fehlt die PDF-Datei.'],
    [['nein.pdf'], 'Die Datei »nein.pdf« gibt es nicht.'],
    [['a.pdf', 'b.pdf', '--out', 'c.pdf'], '--out geht nur mit einer einzelnen Datei.'],
    [['a.pdf', '--out', join('.', 'a.pdf')], '»a.pdf« würde überschrieben.'],
  ])('%j', async (args, message) => {
    const { code, err } = await mend(await temporaryFolder({ 'a.pdf': printed() }), ...args);
    expect([code, err]).toEqual([1, expect.stringContaining(message)]);
  });

  test('one of several does not stop the others', async () => {
    const folder = await temporaryFolder({ 'a.pdf': 'x', 'b.pdf': 'y' });
    const { code, err } = await mend(folder, 'a.pdf', 'b.pdf');
    expect(code).toBe(1);
    expect(err).toMatch(/»a\.pdf«.*»b\.pdf«/s);
  });
});
