import { readdirSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { posix } from 'node:path';
import { parseSync } from 'vite';
import { describe, expect, test } from 'vitest';

/** Path from the repository root, with forward slashes → text. */
type Files = ReadonlyMap<string, string>;
type ImportKind = 'static' | 'dynamic' | 'type';
interface Import {
  readonly from: string;
  /** A path from the repository root for relative imports, else the specifier as it stands. */
  readonly to: string;
  readonly kind: ImportKind;
}

const inside = (room: string) => (i: Import) => i.to.startsWith(room);
const isPackage = (name: string) => (i: Import) => i.to === name || i.to.startsWith(`${name}/`);
const anyOf =
  (...rules: ((i: Import) => boolean)[]) =>
  (i: Import) =>
    rules.some((rule) => rule(i));

/** Data in `assets/`, which do nothing: the map. */
const isPureData = (i: Import) => /^assets\/.+\.json$/.test(i.to);

const usesPackages = 'bin/load-typescript.mjs';

/** What each room may import; whatever is not named here is a breach. */
const rooms: Readonly<Record<string, (i: Import) => boolean>> = {
  'src/core/': anyOf(inside('src/core/'), ...['hyphen', 'marked', 'yaml'].map(isPackage), isPureData),
  // What is true of a talk, and what may be done to it: no window, no clock of its own.
  'src/talk/': inside('src/talk/'),
  'src/shell/': anyOf(
    inside('src/shell/'),
    inside('src/talk/'),
    (i) => i.kind === 'type' && inside('src/core/')(i),
    (i) => i.from === 'src/shell/show/reveal.ts' && isPackage('reveal.js')(i),
  ),
  // Measures in the page what the core has rendered, and speaks of it as the core does.
  'src/fit/': anyOf(inside('src/fit/'), inside('src/core/')),
  // Looks in the page for what keeps people out; axe is in the page already, put there by the driver.
  'src/a11y/': anyOf(
    ...['src/a11y/', 'src/fit/', 'src/core/'].map(inside),
    (i) => i.kind === 'type' && isPackage('axe-core')(i),
  ),
  // Makes the pictures of a page as small as print needs them, in that page.
  'src/print/': inside('src/print/'),
  // Reads and mends PDFs, bytes in, bytes out: knows nothing of decks, files or browsers.
  'src/pdf/': anyOf(inside('src/pdf/'), isPackage('@cantoo/pdf-lib')),
  'src/build/': anyOf(
    ...['src/build/', 'src/core/', 'src/pdf/', 'bin/', 'node:'].map(inside),
    ...[
      'vite',
      'playwright-core',
      'lightningcss',
      'pdfjs-dist',
      'harfbuzzjs',
      'fontverter',
      'subset-font',
      'image-size',
      'hunspell-wasm',
    ].map(isPackage),
    (i) => i.from === 'src/build/color-code.ts' && isPackage('highlight.js')(i),
    (i) => i.from === 'src/build/make-formula.ts' && isPackage('temml')(i),
    (i) => i.from === 'src/build/make-qr-code.ts' && isPackage('uqr')(i),
  ),
  // Runs before anything is installed: packages, and the file that needs them, only by `import()`.
  'bin/': anyOf(
    (i) => i.kind === 'dynamic',
    inside('node:'),
    (i) => i.to !== usesPackages && inside('bin/')(i),
  ),
  'bench/': anyOf(...['bench/', 'src/build/', 'src/core/', 'bin/', 'node:'].map(inside), isPackage('playwright-core')),
  'tests/': () => true,
  'vitest.config.ts': isPackage('vitest'),
};

interface AstNode {
  readonly type: string;
  readonly importKind?: string;
  readonly exportKind?: string;
  readonly source?: { readonly value?: unknown } | null;
  readonly callee?: { readonly name?: string; readonly object?: { readonly type: string } };
  readonly arguments?: readonly { readonly value?: unknown }[];
}

function* walk(node: unknown): Generator<AstNode> {
  if (typeof node !== 'object' || node === null) return;
  if ('type' in node && typeof node.type === 'string') yield node as AstNode;
  for (const child of Object.values(node)) yield* walk(child);
}

/** Where a node imports from, and how; a specifier that is computed comes out as `(computed)` and suits no room. */
function importOf(node: AstNode): { specifier: unknown; kind: ImportKind } | undefined {
  const computed = '(computed)';
  if (node.type === 'ImportExpression') return { specifier: node.source?.value ?? computed, kind: 'dynamic' };
  if (node.type === 'TSImportType') return { specifier: node.source?.value ?? computed, kind: 'type' };
  if (
    node.type === 'CallExpression' &&
    (node.callee?.name === 'require' || node.callee?.object?.type === 'MetaProperty')
  )
    return { specifier: node.arguments?.[0]?.value ?? computed, kind: 'dynamic' };
  if (!/^(Import|ExportNamed|ExportAll)Declaration$/.test(node.type) || !node.source) return undefined;
  return {
    specifier: node.source.value,
    kind: [node.importKind, node.exportKind].includes('type') ? 'type' : 'static',
  };
}

function importsOf(files: Files): readonly Import[] {
  const code = [...files].filter(([path]) => /\.(ts|mjs)$/.test(path));
  return code.flatMap(([from, text]) =>
    [...walk(parseSync(from, text).program)].flatMap((node) => {
      const found = importOf(node);
      if (!found) return [];
      const specifier = String(found.specifier).replace(/\?.*$/, '');
      const to = specifier.startsWith('.') ? posix.join(posix.dirname(from), specifier) : specifier;
      return [{ from, to, kind: found.kind }];
    }),
  );
}

/** `from → to` for every import that a room does not allow, and every code file outside the rooms. */
function findBreaches(files: Files): readonly string[] {
  const roomOf = (path: string) => Object.keys(rooms).find((room) => path.startsWith(room));
  const homeless = [...files.keys()].filter((path) => /\.[cm]?[jt]sx?$/.test(path) && !roomOf(path));
  const wrong = importsOf(files).filter((i) => !rooms[roomOf(i.from) ?? '']?.(i) && roomOf(i.from));
  return [...homeless.map((path) => `${path} is code outside the rooms`), ...wrong.map((i) => `${i.from} → ${i.to}`)];
}

/** Each cycle once, as the path walked: `a → b → a`. */
function findCycles(files: Files): readonly string[] {
  const edges = importsOf(files).filter((i) => files.has(i.to));
  const cycles: string[] = [];
  const done = new Set<string>();
  const visit = (file: string, trail: readonly string[]): void => {
    if (trail.includes(file)) cycles.push([...trail.slice(trail.indexOf(file)), file].join(' → '));
    if (done.has(file)) return;
    done.add(file);
    for (const edge of edges.filter((i) => i.from === file)) visit(edge.to, [...trail, file]);
  };
  for (const file of files.keys()) visit(file, []);
  return cycles;
}

const skipped = /^(node_modules|dist|reports|\.git|\.cache|assets)(\/|$)|\.tsbuildinfo$/;
function readFiles(pattern: RegExp, folder = ''): Files {
  const entries = readdirSync(posix.join('.', folder), { withFileTypes: true });
  return new Map(
    entries.flatMap((entry): (readonly [string, string])[] => {
      const path = posix.join(folder, entry.name);
      if (skipped.test(path)) return [];
      if (entry.isDirectory()) return [...readFiles(pattern, path)];
      return entry.isFile() && pattern.test(path) ? [[path, readFileSync(path, 'utf8')]] : [];
    }),
  );
}

/** Where this very machine keeps things, and what is sure to be one: made-up homes in tests are nobody's. */
function namesMachinePath(text: string, places: readonly string[] = [process.cwd(), homedir()]): boolean {
  const literal = places.filter((place) => place.length > 3).map((place) => place.replace(/[^\w/]/g, '\\$&'));
  return new RegExp(`(?<![\\w./-])(?:${['/(?:root|work)/\\w', ...literal].join('|')})`, 'i').test(text);
}

const code = readFiles(/\.(?:[cm]?[jt]sx?|css)$/);

describe('the architecture of this repository', () => {
  test('is read at all: every room has files', () => {
    for (const room of [
      'src/core/',
      'src/shell/',
      'src/fit/',
      'src/a11y/',
      'src/pdf/',
      'src/print/',
      'src/build/',
      'src/theme/',
      'bin/',
      'tests/',
    ])
      expect(
        [...code.keys()].filter((path) => path.startsWith(room)),
        room,
      ).not.toEqual([]);
    expect(importsOf(code).length).toBeGreaterThan(60);
  });
  test('has only imports that go in the one direction', () => expect(findBreaches(code)).toEqual([]));
  test('has no cycle between files', () => expect(findCycles(code)).toEqual([]));
  test('has no long file in src: 250 lines of code, 300 of CSS', () => {
    const limit = (path: string) => (path.endsWith('.css') ? 300 : 250);
    const inSrc = [...code].filter(([path]) => path.startsWith('src/'));
    expect(inSrc.filter(([path, text]) => text.split('\n').length > limit(path) + 1).map(([path]) => path)).toEqual([]);
  });
  test('keeps chance and the clock out of the core and of the PDFs', () => {
    const impure = [...code].filter(
      ([path, text]) => /^src\/(?:core|pdf)\//.test(path) && /Math\.random|\bDate\b/.test(text),
    );
    expect(impure.map(([path]) => path)).toEqual([]);
  });
  test('names no path of the machine it was written on', () => {
    const text = readFiles(/(?:^|\/)\.ci\/|\.(?:ts|mjs|css|md|json|html|svg|ya?ml)$/);
    expect([...text].filter(([, content]) => namesMachinePath(content)).map(([path]) => path)).toEqual([]);
  });
});

describe('the rule finds what it is there to find', () => {
  const seeds: readonly (readonly [path: string, line: string, target: string])[] = [
    ['src/core/a.ts', "import { readFileSync } from 'node:fs';", 'node:fs'],
    ['src/core/a.ts', "import type { ViteDevServer } from 'vite';", 'vite'],
    ['src/core/a.ts', "import '../shell/main.ts';", 'src/shell/main.ts'],
    ['src/core/a.ts', "import css from '../theme/base.css?inline';", 'src/theme/base.css'],
    ['src/core/a.ts', "const page = await import('../build/cli.ts');", 'src/build/cli.ts'],
    ['src/core/a.ts', 'const page = await import(name);', '(computed)'],
    ['src/core/a.ts', "const all = import.meta.glob('../../slides/*.md');", 'slides/*.md'],
    ['src/core/a.ts', "export * from 'reveal.js';", 'reveal.js'],
    ['src/core/a.ts', "type Fs = import('node:fs').Stats;", 'node:fs'],
    ['src/core/a.ts', "import font from '../../assets/fonts/a.woff2';", 'assets/fonts/a.woff2'],
    ['src/core/a.ts', "import deck from '../../package.json' with { type: 'json' };", 'package.json'],
    [
      'src/shell/a.ts',
      "import map from '../../assets/map/districts.json' with { type: 'json' };",
      'assets/map/districts.json',
    ],
    ['src/shell/a.ts', "export { parseDeck } from '../core/parse-deck.ts';", 'src/core/parse-deck.ts'],
    ['src/shell/a.ts', "import { type Deck, parse } from '../core/deck.ts';", 'src/core/deck.ts'],
    ['src/shell/a.ts', "import Reveal from 'reveal.js';", 'reveal.js'],
    ['src/shell/show/reveal.ts', "import { marked } from 'marked';", 'marked'],
    ['src/build/a.ts', "import Reveal from 'reveal.js/plugin/notes';", 'reveal.js/plugin/notes'],
    ['src/build/a.ts', "import { test } from '../../tests/help.ts';", 'tests/help.ts'],
    ['src/build/a.ts', "import type { Fault } from '../fit/fault.ts';", 'src/fit/fault.ts'],
    ['src/fit/a.ts', "import { labelsFor } from '../shell/labels.ts';", 'src/shell/labels.ts'],
    ['src/fit/a.ts', "import type { Page } from 'playwright-core';", 'playwright-core'],
    ['src/a11y/a.ts', "import axe from 'axe-core';", 'axe-core'],
    ['src/build/a.ts', "import type { PageView } from '../a11y/page-check.ts';", 'src/a11y/page-check.ts'],
    ['src/print/a.ts', "import type { Page } from 'playwright-core';", 'playwright-core'],
    ['src/pdf/a.ts', "import type { Deck } from '../core/deck.ts';", 'src/core/deck.ts'],
    ['src/build/a.ts', "import { PDFName } from '@cantoo/pdf-lib';", '@cantoo/pdf-lib'],
    ['bin/a.mjs', "import { build } from 'vite';", 'vite'],
    ['bin/a.mjs', "import { loadTypeScript } from './load-typescript.mjs';", 'bin/load-typescript.mjs'],
  ];
  test.each(seeds)('%s: %s', (path, line, target) => {
    expect(findBreaches(new Map([[path, line]]))).toEqual([`${path} → ${target}`]);
  });
  test('code outside the rooms, and in the theme', () => {
    const homeless = ['src/help.ts', 'src/theme/a.ts', 'lib/a.js'].map((path): [string, string] => [path, '']);
    expect(findBreaches(new Map(homeless))).toHaveLength(3);
  });
  test('cycles, also through types', () => {
    const cycle = new Map([
      ['src/core/a.ts', "import { b } from './b.ts';"],
      ['src/core/b.ts', "import type { A } from './a.ts';"],
    ]);
    expect(findCycles(cycle)).toEqual(['src/core/a.ts → src/core/b.ts → src/core/a.ts']);
  });
  test('paths of a machine', () => {
    const places = ['/home/bert', 'C:\\Users\\Bert'];
    expect(namesMachinePath('see /home/bert/talk', places)).toBe(true);
    expect(namesMachinePath('"c:\\Users\\Bert\\talk"', places)).toBe(true);
    expect(namesMachinePath(`cd ${['', 'work', 'talk'].join('/')}`, places)).toBe(true);
    expect(namesMachinePath('https://example.org/home/bert, ./work/x, /home/anna', places)).toBe(false);
  });
  test('allowed imports pass', () => {
    const allowed = new Map([
      [
        'src/core/a.ts',
        "import { lexer } from 'marked';\nimport type { Deck } from './deck.ts';\nexport * from './b.ts';",
      ],
      ['src/core/b.ts', "import map from '../../assets/map/districts.json' with { type: 'json' };"],
      ['src/shell/show/reveal.ts', "import Reveal from 'reveal.js';\nimport css from 'reveal.js/reveal.css?inline';"],
      ['src/shell/a.ts', "import type { Deck } from '../core/deck.ts';\nimport './reveal.ts';"],
      ['src/build/a.ts', "import { build } from 'vite';\nimport { parseDeck } from '../core/parse-deck.ts';"],
    ]);
    expect(findBreaches(allowed)).toEqual([]);
  });
});
