import { once } from 'node:events';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';
import { projectPath } from '../../src/build/project.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { spawnDeck } from './run-deck.ts';

interface Disk {
  readonly folder: string;
  readonly moment: number;
  readonly fault: string;
}

/** Runs a command on a disk that fails, or that ends it, at a certain step. */
async function runOn({ folder, moment, fault }: Disk, ...args: readonly string[]) {
  const faulty = pathToFileURL(projectPath('tests/faulty-disk.mjs'));
  const variables = {
    NODE_OPTIONS: `--import=${faulty}`,
    DISK_FOLDER: folder,
    DISK_MOMENT: String(moment),
    DISK_FAULT: fault,
  };
  const { child, output } = spawnDeck(args, variables);
  const [code, signal] = await once(child, 'close');
  return { code, signal, ...output };
}

async function contents(folder: string): Promise<Readonly<Record<string, string>>> {
  const names = (await readdir(folder)).sort();
  return Object.fromEntries(
    await Promise.all(names.map(async (name) => [name, await readFile(join(folder, name), 'utf8')])),
  );
}

const faulty = { '01.md': '# A\n\nDas “Ziel”.\n', '02.md': '## B\n\nUnd das “Ziel”.\n' };
const mended = { '01.md': '# A\n\nDas „Ziel“.\n', '02.md': '## B\n\nUnd das „Ziel“.\n' };
const marp = { 'alt.md': '---\nmarp: true\n---\n\n# Eins\n\n---\n\n# Zwei\n' };
const deck = { '01.md': '---\nslug: a\n---\n# A' };

/** What is written, what may stand there at any moment, and what has to stand there in the end. */
const works = [
  {
    name: 'check --fix',
    files: faulty,
    args: (folder: string) => ['check', folder, '--no-browser', '--fix'],
    old: faulty,
    done: { ...mended, '01.md.sicherung': faulty['01.md'], '02.md.sicherung': faulty['02.md'] },
  },
  {
    name: 'import',
    files: marp,
    args: (folder: string) => ['import', join(folder, 'alt.md')],
    old: marp,
    done: { ...marp, 'alt-importiert.md': '# Eins\n\n---\n\n# Zwei\n' },
  },
  {
    name: 'export',
    files: { ...deck, 'a.html': 'alt' },
    args: (folder: string) => ['export', folder, '--out', folder, '--no-pdf'],
    old: { ...deck, 'a.html': 'alt' },
    done: { ...deck, 'a.html': expect.stringMatching(/^<!doctype html>[\s\S]*<\/html>\s*$/i) },
  },
] as const;

/** Whether each file is there as it was or as it is to be, whole, and a copy of what is not as it was. */
function expectWhole(there: Readonly<Record<string, string>>, { old, done }: { old: object; done: object }): void {
  const before: Readonly<Record<string, unknown>> = { ...old };
  const after: Readonly<Record<string, unknown>> = { ...done };
  for (const [name, text] of Object.entries(there)) {
    if (name.startsWith('.')) continue;
    const allowed = [before[name], after[name]].filter((one) => one !== undefined);
    expect(
      allowed.some((one) => (typeof one === 'string' ? one === text : /<\/html>\s*$/.test(text))),
      name,
    ).toBe(true);
    const copy = `${name}.sicherung`;
    if (copy in after && text !== before[name]) expect(there[copy]).toBe(before[name]);
  }
  expect(Object.keys(there)).toEqual(expect.arrayContaining(Object.keys(before)));
}

type Work = (typeof works)[number];

/** Whether it came to its end before anything happened. */
async function isOver(work: Work, moment: number, fault: string, check: (outcome: Outcome) => Promise<void>) {
  const folder = await temporaryFolder(work.files);
  const ended = await runOn({ folder, moment, fault }, ...work.args(folder));
  const there = await contents(folder);
  if (ended.code === 0) expect(there).toMatchObject(work.done);
  if (ended.code === 0) return !ended.stderr.includes('[disk fault]');
  expectWhole(there, work);
  await check({ folder, there, moment, ...ended });
  return false;
}

type Outcome = Awaited<ReturnType<typeof runOn>> & {
  readonly folder: string;
  readonly there: Readonly<Record<string, string>>;
  readonly moment: number;
};

/** Goes on, four at a time, until a step is not reached any more; resolves to how many were. */
async function atMoments(stride: number, work: Work, fault: string, check: (outcome: Outcome) => Promise<void>) {
  for (let first = 1; ; first += 4 * stride) {
    const moments = [0, 1, 2, 3].map((index) => first + index * stride);
    const over = await Promise.all(moments.map((moment) => isOver(work, moment, fault, check)));
    if (over.includes(true)) return first - 1 + over.indexOf(true) * stride;
  }
}

describe.each(works)('$name', (work) => {
  test('killed at any moment leaves every file whole, and does its work the next time', async () => {
    const steps = await atMoments(
      work.name === 'export' ? 2 : 1,
      work,
      'SIGKILL',
      async ({ folder, signal, moment }) => {
        expect(signal).toBe('SIGKILL');
        // What is left differs from step to step, what clears it up does not.
        if (moment % 6 !== 5) return;
        await runOn({ folder, moment: 0, fault: '' }, ...work.args(folder));
        const there = await contents(folder);
        expectWhole(there, work);
        expect(there).toMatchObject(work.done);
      },
    );
    expect(steps).toBeGreaterThan(3);
  });

  test('on a disk that is full at any moment leaves all as it was, and says so', async () => {
    const steps = await atMoments(3, work, 'ENOSPC', async ({ code, there, stderr }) => {
      expect(code).toBe(1);
      expect(Object.keys(there).filter((name) => name.startsWith('.'))).toEqual([]);
      expect(stderr).toMatch(
        /Fehler: »[^«]*(?:\.md|\.html|\.sicherung)« lässt sich nicht schreiben\.\n {4}.*kein Platz mehr/,
      );
    });
    expect(steps).toBeGreaterThan(0);
  });
});
