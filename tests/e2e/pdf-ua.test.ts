import { readFile } from 'node:fs/promises';
import { expect, inject, test } from 'vitest';
import { checkCompleteness } from '../../src/build/check-completeness.ts';
import { projectPath } from '../../src/build/project.ts';
import { checkPdfUa } from '../../src/pdf/check-pdf-ua.ts';

test.each(['exportedPdf', 'exportedHandout'] as const)('%s has no fault that software can find', async (name) => {
  expect(await checkPdfUa(await readFile(inject(name)))).toEqual([]);
});

test.each(['exportedPdf', 'exportedHandout'] as const)(
  '%s has every character of the talk tagged, once and in order, and of no other deck',
  async (name) => {
    const bytes = await readFile(inject(name));
    expect(await checkCompleteness(bytes, projectPath('slides'))).toEqual([]);
    expect(await checkCompleteness(bytes, projectPath('tests/fixtures/paper'))).not.toEqual([]);
  },
);
