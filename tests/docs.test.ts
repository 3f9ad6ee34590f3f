import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { projectPath } from '../src/build/project.ts';
import { statementFor } from '../src/core/accessibility-statement.ts';
import { guideFor } from '../src/core/guide.ts';
import { keyLabels, keyNames } from '../src/shell/key-labels.ts';
import { type Action, type KeyBinding, keyTable, type OpenAction, openKeys } from '../src/talk/keys.ts';

const documents = [
  'README.md',
  ...['docs', 'docs/decisions'].flatMap((folder) =>
    readdirSync(projectPath(folder)).flatMap((name) => (name.endsWith('.md') ? [`${folder}/${name}`] : [])),
  ),
];

/** `12: src/no.ts` for each path in backticks and each link that leads to nothing. Rooms may stand without `src/`. */
function findLostPaths(path: string, text: string): readonly string[] {
  const found = (lines: string, pattern: RegExp) => [...lines.matchAll(pattern)].map(([, name = '']) => name);
  // What stands in a fence is an example.
  const prose = text.replace(/^(`{3,}).*?^\1/gms, (fence) => fence.replace(/[^\n]/g, ''));
  return prose.split('\n').flatMap((line, index) => {
    const named = found(
      line,
      /`((?:src|tests|bench|bin|docs|assets|slides|core|talk|shell|fit|a11y|build|theme)\/[^`<*…\s]*)`/g,
    );
    const linked = found(line, /(?<!\\)\]\((?!\w+:|#)([^)#\s]+)/g).map((target) => join(dirname(path), target));
    const lost = [
      ...named.filter((name) => ![name, `src/${name}`].some((candidate) => existsSync(projectPath(candidate)))),
      ...linked.filter((target) => !existsSync(projectPath(target))),
    ];
    return lost.map((name) => `${index + 1}: ${name}`);
  });
}

test.each(documents)('%s names only files that exist', (path) => {
  expect(findLostPaths(path, readFileSync(projectPath(path), 'utf8'))).toEqual([]);
});

test('a file that is no more is found, a placeholder is none', () => {
  const text =
    'see `src/core/no.ts`, `core/deck.ts`, `src/core/deck.ts`\n`src/theme/<name>.css` [a](no.md) [b](layouts.md#x)';
  expect(findLostPaths('docs/a.md', text)).toEqual(['1: src/core/no.ts', '2: docs/no.md']);
});

/** Headings as GitHub names them in addresses. */
function anchorsIn(path: string): ReadonlySet<string> {
  const text = readFileSync(projectPath(path), 'utf8').replace(/^(`{3,}).*?^\1/gms, '');
  const headings = [...text.matchAll(/^#+ (.*)$/gm)].map(([, heading = '']) => heading);
  return new Set(
    headings.map((heading) =>
      heading
        .toLowerCase()
        .replace(/[^\p{L}\d\- ]/gu, '')
        .replaceAll(' ', '-'),
    ),
  );
}

test.each(documents)('%s leads to headings that exist', (path) => {
  const text = readFileSync(projectPath(path), 'utf8')
    .replace(/^(`{3,}).*?^\1/gms, '')
    .replace(/`[^`\n]*`/g, '');
  const links = [...text.matchAll(/\]\(((?:[\w./-]+\.md)?)#([^)\s]+)\)/g)];
  const lost = links.filter(([, file = '', anchor = '']) => {
    return !anchorsIn(file === '' ? path : join(dirname(path), file)).has(anchor);
  });
  expect(lost.map(([link]) => link)).toEqual([]);
});

/** The keys as Markdown: a heading and a table for each group. */
function renderKeys(): string {
  const labels = keyLabels('de');
  const row = (binding: KeyBinding<Action | OpenAction>) => {
    const keys = keyNames(binding, labels).map((name) => `\`${name}\``);
    const { windows = [] } = binding;
    const only = windows.length === 1 && windows[0] !== undefined ? ` (${labels.only[windows[0]]})` : '';
    return `| ${keys.join(' ')} | ${labels.actions[binding.action]}${only} |`;
  };
  const groups = Object.entries({ ...keyTable, ...openKeys }).map(([group, bindings]) =>
    [
      `#### ${labels.groups[group as keyof typeof labels.groups]}`,
      '',
      '| Taste | Wirkung |',
      '|---|---|',
      ...bindings.map(row),
      '',
    ].join('\n'),
  );
  return groups.join('\n');
}

test.each([
  ['der Anleitung', 'src/core/guide.ts', 'docs/anleitung.md', () => guideFor('de')],
  ['der Tasten', 'src/talk/keys.ts', 'docs/anleitung.md', renderKeys],
  [
    'der Erklärung',
    'src/core/accessibility-statement.ts',
    'docs/barrierefreiheit.md',
    () => statementFor({ lang: 'de' }),
  ],
])('the text %s stands word for word as in %s in %s', (what, source, path, render) => {
  const guide = readFileSync(projectPath(path), 'utf8');
  const [begin, end] = [`<!-- Anfang ${what} aus ${source} -->\n\n`, `\n<!-- Ende ${what} aus ${source} -->`];
  const text = guide.slice(guide.indexOf(begin) + begin.length, guide.indexOf(end));
  expect(text, `Paste this into ${path}:\n\n${render()}`).toBe(render());
});
