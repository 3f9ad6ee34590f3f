import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { main } from '../../src/build/cli.ts';
// All that the verb needs is loaded before a clock runs.
import '../../src/build/verb-check.ts';
import '../../src/build/load-dictionary.ts';
import { temporaryFolder } from '../temporary-folder.ts';

async function check(folder: string, ...flags: readonly string[]) {
  let out = '';
  let err = '';
  const terminal = {
    cwd: folder,
    out: { write: (text: string) => (out += text) },
    err: { write: (text: string) => (err += text) },
  };
  const code = await main(['check', 'deck', '--no-browser', ...flags], terminal);
  return { code, out, err };
}

const faulty = '\uFEFF# A\r\n\r\nDas “Ziel” !\r\n';

describe('--fix', () => {
  test('mends what is sure, says so, and keeps a copy; twice is once', async () => {
    const folder = await temporaryFolder({ 'deck/01.md': faulty, 'deck/02.md': '## B\n' });
    const { code, out, err } = await check(folder, '--fix');
    expect({ code, out }).toEqual({ code: 0, out: expect.stringContaining('2 Folien geprüft: alles in Ordnung.') });
    expect(err.match(/^Behoben: .*$/gm)).toEqual([
      'Behoben: deck/01.md:3:5  Das Zeichen “ ist hier englisch; im Deutschen öffnet „ eine Anführung.',
      'Behoben: deck/01.md:3:10  Das Zeichen ” ist hier englisch; im Deutschen schließt “ eine Anführung.',
      'Behoben: deck/01.md:3:11  Vor »!« steht ein Leerzeichen.',
    ]);
    expect(err).toContain(`Die alte Fassung liegt in ${join('deck', '01.md.sicherung')}\n`);
    const read = (name: string) => readFile(join(folder, 'deck', name), 'utf8');
    expect(await read('01.md')).toBe('\uFEFF# A\r\n\r\nDas „Ziel“!\r\n');
    expect(await read('01.md.sicherung')).toBe(faulty);
    expect((await readdir(join(folder, 'deck'))).sort()).toEqual(['01.md', '01.md.sicherung', '02.md']);
    expect((await check(folder, '--fix')).err).toBe('');
    expect(await read('01.md.sicherung')).toBe(faulty);
  });

  test('leaves a file alone that is not UTF-8', async () => {
    const folder = await temporaryFolder({ 'deck/01.md': '' });
    const bytes = Buffer.from('# A\n\nWas ? \xe4', 'latin1');
    await writeFile(join(folder, 'deck/01.md'), bytes);
    const { code, err } = await check(folder, '--fix');
    expect({ code, err }).toEqual({ code: 1, err: expect.stringContaining('»01.md« wird nicht geändert') });
    expect(await readFile(join(folder, 'deck/01.md'))).toEqual(bytes);
  });
});

describe('the check', () => {
  test('lists what is switched off, with the reason and what it silenced', async () => {
    const folder = await temporaryFolder({ 'deck/01.md': '---\nchecks:\n  typography: Zitat\n---\n# A\n\nWas ?' });
    const { code, out } = await check(folder);
    expect(code).toBe(0);
    expect(out).toContain('1 Folie geprüft: alles in Ordnung.\nAbgeschaltet: typography (1 Befund), Grund: Zitat\n');
  });

  test('gives programs nothing but findings', async () => {
    const folder = await temporaryFolder({ 'deck/01.md': '# A\n\n![](a.png) Was ?' });
    const { code, out, err } = await check(folder, '--format', 'json', '--links');
    expect(code).toBe(1);
    expect(JSON.parse(out).map(({ rule }: { readonly rule: string }) => rule)).toEqual([
      'alt-text',
      'images',
      'typography',
    ]);
    expect(err).toContain('2 Fehler, 1 Warnung');
    expect((await check(folder, '--format', 'github')).out).toMatch(
      /^::error file=deck\/01\.md,line=3,col=1,title=alt-text::/,
    );
  });

  test('lists links to the net, and asks for none of them', async () => {
    const folder = await temporaryFolder({ 'deck/01.md': '# A\n\n[Bericht](https://a.example/b) [B](#/a)' });
    expect((await check(folder, '--links')).out).toMatch(
      /nicht aufgerufen:\ndeck\/01\.md:3:1 {2}https:\/\/a\.example\/b\n$/,
    );
  });

  test('refuses a format that it does not know', async () => {
    const folder = await temporaryFolder({ 'deck/01.md': '# A' });
    expect((await check(folder, '--format', 'xml')).err).toContain('Es gibt: text, json, github.');
  });
});
