import { cp, readFile, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { PDFDocument } from '@cantoo/pdf-lib';
import { expect, inject, test } from 'vitest';
import { exportDeck } from '../../src/build/export-deck.ts';
import { projectPath } from '../../src/build/project.ts';
import { decodeStream } from '../../src/pdf/check/decode-stream.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { runDeckWith } from './run-deck.ts';

const kinds = ['exportedHtml', 'exportedPdf', 'exportedHandout'] as const;
const pdfKinds = ['exportedPdf', 'exportedHandout'] as const;

/** A copy of the talk in a folder of its own, and where its export goes. */
async function copyTalk(files: Readonly<Record<string, string>> = {}) {
  const folder = await temporaryFolder(files);
  const [source, out] = [join(folder, 'slides'), join(folder, 'out')];
  await cp(projectPath('slides'), source, { recursive: true });
  const read = (kind: (typeof kinds)[number]) => readFile(join(out, basename(inject(kind))));
  return { folder, source, out, read };
}

/** More than a year later, for all that asks Node for the time. */
const otherClock = `
  const Real = Date;
  const now = () => Real.now() + 400 * 24 * 3_600_000;
  globalThis.Date = class extends Real {
    constructor(...parts) { super(...(parts.length === 0 ? [now()] : parts)); }
    static now() { return now(); }
  };`;

test('another process in another folder makes the same bytes at another time, in another zone and language', async () => {
  const { folder, source, out, read } = await copyTalk({ 'clock.cjs': otherClock });
  const NODE_OPTIONS = `--require ${JSON.stringify(join(folder, 'clock.cjs'))}`;
  const env = { TZ: 'Pacific/Kiritimati', LANG: 'en_US.UTF-8', LC_ALL: 'C', NODE_OPTIONS };
  const { code, stderr } = await runDeckWith(env, 'export', source, '--out', out);
  expect(`${code} ${stderr}`).toMatch(/^0/);
  for (const kind of kinds) expect((await read(kind)).equals(await readFile(inject(kind))), kind).toBe(true);
});

test('where a word is written otherwise, nothing changes but its line, its page, and what names the file', async () => {
  const { source, out, read } = await copyTalk();
  const slide = join(source, '03-leitlinien.md');
  // Of the same letters, so that the fonts need not change.
  await writeFile(slide, (await readFile(slide, 'utf8')).replace('- Vor Ort', '- Rov Ort'));
  await exportDeck({ source, out });
  const linesOf = (bytes: Buffer) => bytes.toString().split('\n');
  const html = different(linesOf(await readFile(inject('exportedHtml'))), linesOf(await read('exportedHtml')));
  expect(html).toEqual([expect.stringMatching(/^<html .*data-build="\w+">$/), '<li>Rov Ort ansetzen</li>']);
  for (const kind of pdfKinds) {
    const [before, after] = [await objectsOf(await readFile(inject(kind))), await objectsOf(await read(kind))];
    const [content = '', id, ...others] = different(before, after);
    // The third page shows the third slide in both documents.
    expect(content).toMatch(/^content of page 3: .* BDC/s);
    expect([id, others]).toEqual([expect.stringMatching(/^id: \[ <\w{32}>/), []]);
  }
});

function different(before: readonly string[], after: readonly string[]): readonly string[] {
  expect(after).toHaveLength(before.length);
  return after.filter((line, index) => line !== before[index]);
}

/** All objects of a PDF in the order of their numbers, streams unpacked, contents of pages under their names. */
async function objectsOf(bytes: Uint8Array): Promise<readonly string[]> {
  const document = await PDFDocument.load(bytes, { updateMetadata: false });
  const contents = new Map(
    document.getPages().map(({ node }, page) => [node.Contents(), `content of page ${page + 1}`]),
  );
  const objects = document.context.enumerateIndirectObjects().flatMap(([reference, object]) => {
    // Says where in the file the objects are.
    if (String(object).includes('/Type /XRef')) return [];
    const unpacked = decodeStream(object);
    const name = contents.get(object as never) ?? String(reference);
    return `${name}: ${unpacked === undefined ? object : Buffer.from(unpacked).toString('latin1')}`;
  });
  return [...objects, `id: ${document.context.trailerInfo.ID}`];
}
