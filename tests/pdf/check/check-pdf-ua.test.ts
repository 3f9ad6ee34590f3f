import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
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
