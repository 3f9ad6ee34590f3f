import { describe, expect, test } from 'vitest';
import { compareWithVeraPdf, parseVeraPdfReport } from '../../../src/pdf/check/compare-vera-pdf.ts';

const rule = (clause: string, testNumber: number, status = 'failed') =>
  `<rule specification="ISO 14289-1:2014" clause="${clause}" testNumber="${testNumber}" status="${status}" failedChecks="1"></rule>`;
const report = (rules: string, isCompliant = rules === '') =>
  `<report><jobs><job><validationReport jobEndStatus="normal" profileName="PDF/UA-1" isCompliant="${isCompliant}"><details>${rules}</details></validationReport></job></jobs></report>`;
const finding = (id: string) => ({ id, message: '' });

test('a report of veraPDF is read', () => {
  const xml = report(rule('7.1', 8) + rule('7.18.5', 2) + rule('7.18.5', 2) + rule('5', 1, 'passed'));
  expect(parseVeraPdfReport(xml)).toEqual({ conforms: false, rules: ['7.1-8', '7.18.5-2'] });
  expect(parseVeraPdfReport(report(''))).toEqual({ conforms: true, rules: [] });
  expect(parseVeraPdfReport('Exception in thread "main"')).toBeUndefined();
});

describe('both agree', () => {
  test.each([
    ['when neither finds anything', [], [], true],
    ['when it breaks a rule for each of our conditions', ['06-001', '28-012'], ['7.1-8', '7.18.5-2'], false],
    ['when it has more than one rule for a condition, and breaks one', ['09-005'], ['7.2-20'], false],
    ['when it has no rule for what we found', ['eigene-lesezeichen'], [], true],
  ])('%s', (_, ids, rules, conforms) => {
    expect(compareWithVeraPdf(ids.map(finding), { conforms, rules })).toEqual([]);
  });
});

test('what only one of them finds is named', () => {
  expect(compareWithVeraPdf([finding('13-004')], { conforms: false, rules: ['7.5-1'] })).toEqual([
    'Nur veraPDF findet einen Verstoß gegen Regel 7.5-1.',
    'veraPDF findet 13-004 nicht: Eine Abbildung hat weder Alternativtext noch Ersatztext.',
  ]);
  expect(compareWithVeraPdf([], { conforms: false, rules: [] })).toHaveLength(1);
});
