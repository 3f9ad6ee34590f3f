import { chmod } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { main } from '../../src/build/cli.ts';
import { assemble, changeObjects, goodObjects } from '../pdf/check/good-pdf.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const good = assemble(goodObjects);
const faulty = assemble(changeObjects(goodObjects, [['figure', '/Alt (Ein Quadrat)', '']]));

async function check(cwd: string, ...args: readonly string[]) {
  let [out, err] = ['', ''];
  const terminal = {
    cwd,
    out: { write: (text: string) => (out += text) },
    err: { write: (text: string) => (err += text) },
  };
  const code = await main(['pdf', ...args], terminal);
  return { code, out, err };
}

/** A program of that name, which prints this and fails as veraPDF does with a file that does not conform. */
async function withVeraPdf(folder: string, report: string): Promise<void> {
  await chmod(join(folder, 'verapdf'), 0o755);
  vi.stubEnv('PATH', `${folder}${delimiter}${process.env['PATH']}`);
  vi.stubEnv('FAKE_REPORT', report);
}
const fakeProgram = '#!/bin/sh\nprintf "%s" "$FAKE_REPORT"\nexit 1\n';

// Whatever is installed on this machine.
beforeEach(() => vi.stubEnv('PATH', ''));
afterEach(() => vi.unstubAllEnvs());

describe('npm run check:pdf', () => {
  test('passes what has no fault, and says that it is no seal', async () => {
    const folder = await temporaryFolder({ 'gut.pdf': good });
    const { code, out } = await check(folder, 'gut.pdf');
    expect(code).toBe(0);
    expect(out).toMatch(/^gut\.pdf: keine Befunde\.\n\nDas ist kein Siegel: 48 Bedingungen/);
  });

  test('names what is wrong by its number, with page and element, in each of several files', async () => {
    const folder = await temporaryFolder({ 'gut.pdf': good, 'a/schlecht.pdf': faulty });
    const { code, out } = await check(folder, 'gut.pdf', join('a', 'schlecht.pdf'));
    expect(code).toBe(1);
    expect(out).toContain('gut.pdf: keine Befunde.\n');
    expect(out).toContain(
      '13-004  Eine Abbildung hat weder Alternativtext noch Ersatztext.\n    Seite 1: Dieser Abbildung',
    );
    expect(out).toContain(`[Document › Figure]\n\n${join('a', 'schlecht.pdf')}: 1 Befund.\n`);
  });

  test('writes JSON for programs', async () => {
    const folder = await temporaryFolder({ 'schlecht.pdf': faulty });
    const { code, out } = await check(folder, '--json', 'schlecht.pdf');
    expect(code).toBe(1);
    expect(JSON.parse(out)).toMatchObject({
      files: [{ file: 'schlecht.pdf', findings: [{ id: '13-004', page: 1, element: 'Document › Figure' }] }],
      leftToPeople: expect.arrayContaining([{ id: '06-004', sentence: expect.any(String) }]),
    });
  });

  test('lists what is left to people', async () => {
    const folder = await temporaryFolder({ 'gut.pdf': good });
    const { out } = await check(folder, 'gut.pdf', '--people');
    expect(out).toContain('    09-001  Die Reihenfolge der Elemente');
    expect(out).toContain('    31-012  Wird nicht geprüft');
  });

  test('says so when the text of the slides is not that of the PDF', async () => {
    const folder = await temporaryFolder({ 'gut.pdf': good, 'deck/01.md': '# Titel\n\nEin anderer Absatz\n' });
    const { code, out } = await check(folder, 'gut.pdf', '--deck', 'deck');
    expect(code).toBe(1);
    expect(out).toContain('eigene-vollstaendig  Der getaggte Text ist nicht der des Vortrags');
    expect(out).toContain('Das PDF hat 2 Seiten, erwartet: 1 Seite.');
  });

  test.each([
    [[], 'Es fehlt die PDF-Datei.'],
    [['nein.pdf'], 'Die Datei »nein.pdf« gibt es nicht.'],
  ])('says what is missing: %j', async (args, message) => {
    const { code, err } = await check(await temporaryFolder(), ...args);
    expect(code).toBe(1);
    expect(err).toContain(message);
  });
});

describe.runIf(process.platform !== 'win32')('with veraPDF on the PATH', () => {
  const agreeing =
    '<validationReport isCompliant="false"><rule clause="7.3" testNumber="1" status="failed"/></validationReport>';

  test('both have to agree', async () => {
    const folder = await temporaryFolder({ 'schlecht.pdf': faulty, verapdf: fakeProgram });
    await withVeraPdf(folder, agreeing);
    expect((await check(folder, 'schlecht.pdf')).out).toContain('veraPDF kommt zum selben Ergebnis.');
  });

  test('a difference is a fault as well', async () => {
    const folder = await temporaryFolder({ 'gut.pdf': good, verapdf: fakeProgram });
    await withVeraPdf(folder, agreeing);
    const { code, out } = await check(folder, 'gut.pdf');
    expect(code).toBe(1);
    expect(out).toContain('veraPDF ist anderer Meinung:\n    Nur veraPDF findet einen Verstoß gegen Regel 7.3-1.\n');
  });

  test('a veraPDF that writes no report is an error', async () => {
    const folder = await temporaryFolder({ 'gut.pdf': good, verapdf: fakeProgram });
    await withVeraPdf(folder, 'Exception');
    expect(await check(folder, 'gut.pdf')).toMatchObject({ code: 1, err: expect.stringContaining('keinen Bericht') });
  });
});
