import { readFile } from 'node:fs/promises';
import { parseAst } from 'vite';
import { expect, test } from 'vitest';
import { cutReveal } from '../../src/build/cut-reveal.ts';
import { projectPath } from '../../src/build/project.ts';
import { fixedSettings, goneParts, metDefaults, metMethods, revealCuts } from '../../src/build/reveal-cuts.ts';

const parts = 'slidecontent backgrounds autoanimate fragments overview progress touch'.split(' ');
const files = ['reveal', ...parts];

/** A deck that asks for everything that may be left out. */
const everything =
  '<section data-auto-animate="" data-autoslide="5" data-background-color="#123">' +
  '<p class="r-stretch r-fit-text">y</p></section>';

const read = (file: string) =>
  readFile(projectPath(`node_modules/reveal.js/js/${file === 'reveal' ? file : `controllers/${file}`}.js`), 'utf8');
const sources = new Map(await Promise.all(files.map(async (file) => [file, await read(file)] as const)));
const config = await readFile(projectPath('node_modules/reveal.js/js/config.ts'), 'utf8');
const show = await readFile(projectPath('src/shell/show/reveal.ts'), 'utf8');

const withoutComments = (code: string) => code.replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');
const cut = (file: string, slides: string) => withoutComments(cutReveal(sources.get(file) ?? '', file, slides));
const cutAll = (slides: string) => files.map((file) => cut(file, slides)).join('\n');
const matches = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map(([, name = '']) => name);

test.each([
  ['nothing', ''],
  ['everything', everything],
])('for a deck that asks for %s, all files are whole programs', (_, slides) => {
  for (const file of files) expect(() => parseAst(cut(file, slides)), file).not.toThrow();
});

test.each([
  ['nothing', ''],
  ['everything', everything],
])('for a deck that asks for %s, what is gone is named by nothing', (_, slides) => {
  const gone = revealCuts.flatMap(({ functions = [], unless }) => (unless?.test(slides) ? [] : functions));
  const named = new RegExp(`(?<![\\w'-])(?:${[...gone, ...goneParts].join('|')})(?![\\w'-])`, 'g');
  expect(cutAll(slides).match(named)).toBeNull();
});

test('what the parts and the show ask reveal.js for is there, and nothing else', () => {
  const offered = [...metMethods, ...matches(cut('reveal', everything).split('...API,')[1] ?? '', /(\w+)(?=,|\n)/g)];
  const asked = (slides: string) => [
    ...matches(cutAll(slides), /\bReveal\.(?!js\b)(\w+)/g),
    ...matches(show, /\bdeck\.(\w+)/g),
    ...['left', 'right', 'up', 'down'],
  ];
  expect(asked(everything).filter((name) => !offered.includes(name))).toEqual([]);
  expect(metMethods.filter((name) => !asked(everything).includes(name))).toEqual([]);
});

test('settings that are fixed have the value that the show gives them, or reveal.js', () => {
  const own = settingsIn(show.split('function configuration(')[1]?.split('\n}')[0] ?? '');
  const motion = settingsIn(show.split('function motion(')[1]?.split('\n}')[0] ?? '');
  const defaults = settingsIn(config.split('const defaultConfig')[1] ?? '');
  for (const [name, value] of Object.entries(fixedSettings)) {
    expect(own.get(name) ?? motion.get(name) ?? defaults.get(name), name).toBe(literal(value));
  }
});

test('every setting that is asked for is fixed, set by the show, or keeps its default', () => {
  const own = new Set([...show.matchAll(/^ {4}(\w+):/gm)].map(([, name = '']) => name));
  const asked = matches(cutAll(everything), /(?<![\w.])(?:config|getConfig\(\))\.(?!ts')(\w+)/g);
  expect(asked.filter((name) => !own.has(name) && !metDefaults.includes(name))).toEqual([]);
  const left = cutReveal(config, 'config', '').split('const defaultConfig')[1] ?? '';
  expect(matches(left, /^\t(\w+):/gm)).toEqual([...metDefaults].sort(byPlaceIn(left)));
});

test.each([
  ['a ground of its own', 'data-background-color="#123"', 'backgrounds', 'data-background-hash'],
  ['a picture behind it', 'data-background-image="data:image/png;base64,x"', 'slidecontent', 'data-background-image'],
  ['text as large as it can be', 'class="r-fit-text"', 'slidecontent', 'fitty('],
  ['what fills its rest', 'class="r-stretch"', 'reveal', 'r-stretch'],
  ['going on by itself', 'data-autoslide="5000"', 'reveal', 'function cueAutoSlide'],
  ['moving what stays', 'data-auto-animate=""', 'reveal', 'autoAnimate.'],
])('a slide with %s has what it needs, and no other deck', (_, attribute, file, code) => {
  expect(cut(file, `<section ${attribute}>`).includes(code)).toBe(true);
  expect(cut(file, '').includes(code)).toBe(false);
});

test('a package in which something to cut is missing is refused', () => {
  const changed = (sources.get('touch') ?? '').replace('isViewportZoomed() {', 'isZoomed() {');
  expect(() => cutReveal(changed, 'touch', '')).toThrow('reveal.js has changed: in touch');
});

/** `loop: false,` by its name. */
function settingsIn(list: string): ReadonlyMap<string, string> {
  return new Map(
    [...list.matchAll(/^\s+(\w+): (.*),$/gm)].map(([, name = '', value = '']) => [name, value.split(' as ')[0] ?? '']),
  );
}

function literal(value: unknown): string {
  return typeof value === 'string' ? `'${value}'` : String(value);
}

function byPlaceIn(text: string) {
  return (a: string, b: string) => text.indexOf(`\t${a}:`) - text.indexOf(`\t${b}:`);
}
