import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parseRequest } from '../../src/build/args.ts';
import { ExportError } from '../../src/build/export-error.ts';
import { defineVerb } from '../../src/build/verb.ts';

const cook = defineVerb({
  name: 'kochen',
  script: 'npm run kochen',
  summary: 'kocht',
  description: 'Kocht.',
  options: {
    out: { type: 'string', value: '<Topf>', help: 'wohin' },
    salt: { type: 'boolean', negatable: true, help: 'ohne Salz' },
    fast: { type: 'boolean', help: 'schnell' },
  },
  run: async () => 0,
});
const defaults = { cwd: resolve('/home/köchin'), source: resolve('/rezepte') };
const parse = (...argv: string[]) => parseRequest(argv, [cook], defaults);

function refusal(...argv: string[]): string {
  try {
    parse(...argv);
  } catch (error) {
    if (error instanceof ExportError) return `${error.message} ${error.hint}`;
  }
  throw new Error('was not refused');
}

describe('what the user asks for', () => {
  test.each([[], ['--help'], ['-h'], ['help']])('is the overview with %j', (...argv) => {
    expect(parse(...argv)).toEqual({ kind: 'help' });
  });
  test.each([['--help'], ['-h'], ['suppe', '--help'], ['--unbekannt', '-h']])(
    'is the help of a verb with %j',
    (...argv) => {
      expect(parse('kochen', ...argv)).toEqual({ kind: 'help', verb: cook });
    },
  );
  test('is the version with --version', () => {
    expect(parse('--version')).toEqual({ kind: 'version' });
  });
  test('is the default deck without a place', () => {
    expect(parse('kochen')).toMatchObject({ kind: 'run', args: { source: defaults.source, values: {} } });
  });
  test('is a place seen from where the user stands', () => {
    const source = resolve(defaults.cwd, 'süße Suppe');
    expect(parse('kochen', 'süße Suppe')).toMatchObject({ args: { source } });
    expect(parse('kochen', '--fast', 'süße Suppe', '--out=x')).toMatchObject({ args: { source } });
  });
  test.each([
    [['--out', 'topf'], { out: 'topf' }],
    [['--out=-topf'], { out: '-topf' }],
    [['--salt'], { salt: true }],
    [['--no-salt'], { salt: false }],
    [['--no-salt', '--fast'], { salt: false, fast: true }],
  ])('is read from %j', (argv, values) => {
    expect(parse('kochen', ...argv)).toMatchObject({ args: { values } });
  });
});

describe('what is not understood', () => {
  test.each([
    [['kohen'], 'Den Befehl »kohen« gibt es nicht. Meinten Sie »kochen«?'],
    [['xyzxyz'], 'Den Befehl »xyzxyz« gibt es nicht. Es gibt: kochen.'],
    [['kochen', '--uot'], 'Den Schalter »--uot« gibt es bei »kochen« nicht. Meinten Sie »--out«?'],
    [['kochen', '--no-slat'], 'Meinten Sie »--no-salt«?'],
    [['kochen', '--no-fast'], 'Den Schalter »--no-fast« gibt es'],
    [['kochen', '-x'], 'Den Schalter »-x« gibt es'],
    [['kochen', '--__proto__'], 'Den Schalter »--__proto__« gibt es'],
    [['kochen', '--out'], 'Nach »--out« fehlt der Wert. So ist es gemeint: --out <Topf>'],
    [['kochen', '--out', '--fast'], 'Nach »--out« fehlt der Wert.'],
    [['kochen', '--out='], 'Nach »--out« fehlt der Wert.'],
    [['kochen', '--fast=ja'], 'Der Schalter »--fast« hat keinen Wert.'],
    [['kochen', '--no-salt=ja'], 'Der Schalter »--no-salt« hat keinen Wert.'],
    [['kochen', 'a', 'b'], '»b« ist zu viel.'],
  ])('%j is refused with the way out', (argv, message) => {
    expect(refusal(...argv)).toContain(message);
  });
});
