import { expect, test } from 'vitest';
import { shortenProperties } from '../../src/build/shorten-properties.ts';

test('custom properties get names of one letter, the most frequent first', () => {
  const css =
    ':root{--color-text:#000;--px:1px}p{color:var(--color-text,red);margin:calc(2*var(--px));padding:var(--px)}';
  expect(shortenProperties(css, [])).toBe(
    ':root{--b:#000;--a:1px}p{color:var(--b,red);margin:calc(2*var(--a));padding:var(--a)}',
  );
});

test('what the page or its script says keeps its name, and no other gets it', () => {
  const css = ':root{--motion-ease:ease;--a:1;--color-line:red;--line:1px}p{color:var(--color-line);top:var(--line)}';
  const said = ['<p style="--a: 3; color: var(--line)">', 'getPropertyValue("--motion-ease"); set("--b")'];
  expect(shortenProperties(css, said)).toBe(
    ':root{--motion-ease:ease;--a:1;--c:red;--line:1px}p{color:var(--c);top:var(--line)}',
  );
});

test('a property whose name begins like another one is another one', () => {
  expect(shortenProperties('p{--u:1;--unit-2:var(--u);top:var(--unit-2)}', [])).toBe(
    'p{--a:1;--b:var(--a);top:var(--b)}',
  );
});

test('class names, pictures and negative numbers are left alone', () => {
  const css = '.slide--wide{margin:-1px}p{background:url(data:image/png;base64,AA-BB/--)}';
  expect(shortenProperties(css, [])).toBe(css);
});

test('there are names for more than fifty-two', () => {
  const names = Array.from({ length: 60 }, (_, index) => `--property-${index}`);
  const css = shortenProperties(names.map((name) => `p{${name}:1}`).join(''), []);
  const short = css.match(/--\w+/g) ?? [];
  expect(new Set(short).size).toBe(60);
  expect(Math.max(...short.map((name) => name.length))).toBe(4);
});
