import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { projectPath } from '../../../src/build/project.ts';
import { machineConditions } from '../../../src/pdf/check/conditions.ts';
import { checkPdfUa } from '../../../src/pdf/check-pdf-ua.ts';
import { assemble, type Change, changeObjects, goodObjects } from './good-pdf.ts';
import { defects } from './seeded-defects.ts';

const idsOf = async (bytes: Uint8Array) => [...new Set((await checkPdfUa(bytes)).map(({ id }) => id))];

test('a PDF that has something of everything and no fault passes', async () => {
  expect(await checkPdfUa(assemble(goodObjects))).toEqual([]);
});

describe('each seeded defect is found by its id, and by no other', () => {
  test.each(defects.map(([ids, what, ...changes]) => ({ ids, what, changes })))(
    '$ids: $what',
    async ({ ids, changes }) => {
      const found = await idsOf(assemble(changeObjects(goodObjects, changes as readonly Change[])));
      expect(found.toSorted()).toEqual(ids.split(' ').toSorted());
    },
  );
});

/** Proven below, and in the test of `check:pdf`: these are not about objects. */
const provenElsewhere = ['26-001', '26-002', 'eigene-datei', 'eigene-kopf', 'eigene-vollstaendig'];

test('every condition that is looked at has a seeded defect', () => {
  const proven = new Set([...defects.map(([ids]) => ids.split(' ')[0]), ...provenElsewhere]);
  const unproven = machineConditions.filter(
    ({ id, limit }) => !proven.has(id) && !limit?.startsWith('Wird nicht geprüft'),
  );
  expect(unproven.map(({ id }) => id)).toEqual([]);
});

/** The good PDF, written again by another program: qpdf 12. */
describe('files that are written in another way', () => {
  const fixture = (name: string) => readFileSync(projectPath(`tests/fixtures/pdf/${name}.pdf`));

  test.each(['linearised', 'streams', 'encrypted'])('%s: pass as well', async (name) => {
    expect(await checkPdfUa(fixture(name))).toEqual([]);
  });

  test.each([
    ['closed', '26-002', 'Bit 10 von P ist nicht gesetzt'],
    ['locked', 'eigene-datei', 'lässt sich ohne Kennwort nicht lesen'],
  ])('%s: %s', async (name, id, message) => {
    expect(await checkPdfUa(fixture(name))).toEqual([{ id, message: expect.stringContaining(message) }]);
  });

  test('with an update at the end, which takes the place of what it replaces', async () => {
    const faulty = changeObjects(goodObjects, [['h2', '/S /H2', '/S /H4']]);
    const numberOf = (name: string) => Object.keys(faulty).indexOf(name) + 1;
    const update = `\n${numberOf('h2')} 0 obj\n<</Type /StructElem /S /H2 /P ${numberOf('document')} 0 R /Pg ${numberOf('page2')} 0 R /K 0>>\nendobj\nxref\n0 0\ntrailer\n<</Size 99>>\nstartxref\n0\n%%EOF\n`;
    expect(await idsOf(assemble(faulty))).toEqual(['14-003']);
    expect(await checkPdfUa(Buffer.concat([assemble(faulty), Buffer.from(update)]))).toEqual([]);
  });

  test('pages without content, and without anything but their place', async () => {
    const empty = changeObjects(goodObjects, [
      ['pages', '@page2]', '@page2 @page3]'],
      ['pages', '/Count 2', '/Count 3'],
      ['page3', '', '<</Type /Page /Parent @pages>>'],
    ]);
    expect(await checkPdfUa(assemble(empty))).toEqual([]);
  });

  test('without a structure tree: what is missing is said once', async () => {
    const findings = await checkPdfUa(assemble(changeObjects(goodObjects, [['catalog', '/StructTreeRoot @tree', '']])));
    const ids = findings.map(({ id }) => id);
    expect(ids.filter((id) => id === 'eigene-getaggt')).toHaveLength(1);
    expect(new Set(ids)).toEqual(new Set(['01-005', '28-002', '28-010', '28-011', 'eigene-getaggt']));
  });
});

describe('files that are not as one would wish', () => {
  const good = Buffer.from(assemble(goodObjects)).toString('latin1');
  const bytesOf = (text: string) => Uint8Array.from(Buffer.from(text, 'latin1'));
  const encrypt = (entries: string) =>
    bytesOf(
      good.replace(
        'trailer\n<<',
        `trailer\n<</ID [<00> <00>] /Encrypt <</Filter /Standard /V 1 /R 2 /O <00> /U <00> ${entries}>> `,
      ),
    );

  test.each([
    ['26-001 eigene-datei', 'encrypted without permissions', encrypt('')],
    ['26-002 eigene-datei', 'encrypted, closed to assistive technology', encrypt('/P -3904')],
    ['eigene-datei', 'encrypted with a password', encrypt('/P -1')],
    ['eigene-kopf', 'of PDF 2.0', bytesOf(good.replace('%PDF-1.7', '%PDF-2.0'))],
    ['eigene-kopf', 'with something before it', bytesOf(`x\n${good}`)],
    ['eigene-datei', 'empty', new Uint8Array()],
    ['eigene-datei', 'a text', bytesOf('Kein PDF')],
    ['eigene-datei', 'nothing but a start', bytesOf('%PDF-1.7\n')],
    ['eigene-datei', 'cut off before the first page', bytesOf(good.slice(0, 600))],
    ['eigene-datei', 'without its end', bytesOf(good.slice(0, good.indexOf('xref')))],
  ])('%s: %s', async (ids, _, bytes) => {
    const findings = await checkPdfUa(bytes);
    expect([...new Set(findings.map(({ id }) => id))].toSorted()).toEqual(ids.split(' '));
    for (const { message } of findings) expect(message).toMatch(/[.“]$/);
  });

  test('forms that show each other, again and again, come to an end', async () => {
    const layers = Array.from({ length: 12 }, (_, index) => `form${index}`);
    const shows = (name: string) => `/${name} Do `.repeat(40);
    const form = (index: number) => {
      const data = index < 11 ? shows(`F${index + 1}`) : '0 0 1 1 re f';
      return `<</Type /XObject /Subtype /Form /Resources @x /Length ${data.length}>>\nstream\n${data}\nendstream`;
    };
    const names = layers.map((name, index) => `/F${index} @${name}`).join(' ');
    const bomb = {
      ...changeObjects(goodObjects, [
        ['resources', '/Form0 @form', `/Form0 @form ${names}`],
        ['content1', '/Form0 Do', '/Form0 Do /F0 Do'],
      ]),
      x: `<</XObject <<${names}>>>>`,
      ...Object.fromEntries(layers.map((name, index) => [name, form(index)])),
    };
    expect(await idsOf(assemble(bomb))).toContain('eigene-klammern');
  });

  test('any bytes that follow a start of a PDF come to an end, without an exception', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 0, max: good.length }), fc.string({ maxLength: 30 }), async (at, noise) => {
        const broken = bytesOf(good.slice(0, at) + noise + good.slice(at + noise.length));
        for (const { id, message } of await checkPdfUa(broken)) expect(id && message).toBeTruthy();
      }),
      { numRuns: 150 },
    );
  });

  test.each(Object.keys(goodObjects))(
    'without its object %s, or with a number in its place, one can be read',
    async (name) => {
      for (const body of ['null', '7', '[]', '<<>>'])
        for (const { id } of await checkPdfUa(assemble({ ...goodObjects, [name]: body }))) expect(id).toBeTruthy();
    },
  );
});
