import { readFile } from 'node:fs/promises';
import { expect, inject, test } from 'vitest';
import { checkCompleteness } from '../../src/build/check-completeness.ts';
import { projectPath } from '../../src/build/project.ts';
import { checkPdfUa } from '../../src/pdf/check-pdf-ua.ts';

test.each(['exportedPdf', 'exportedHandout'] as const)('%s has no fault that software can find', async (name) => {
  expect(await checkPdfUa(await readFile(inject(name)))).toEqual([]);
});

test('every character of every slide is tagged, once and in order', async () => {
  expect(await checkCompleteness(await readFile(inject('exportedPdf')), projectPath('slides'))).toEqual([]);
});
