import { readFile } from 'node:fs/promises';
import { expect, inject, test } from 'vitest';
import { checkCompleteness } from '../../src/build/check-completeness.ts';
import { projectPath } from '../../src/build/project.ts';
import { checkPdfUa } from '../../src/pdf/check-pdf-ua.ts';

test('the exported slides have no fault that software can find', async () => {
  expect(await checkPdfUa(await readFile(inject('exportedPdf')))).toEqual([]);
});

test('every character of every slide is tagged, once and in order', async () => {
  expect(await checkCompleteness(await readFile(inject('exportedPdf')), projectPath('slides'))).toEqual([]);
});
