import { expect, test } from 'vitest';
import { parsePalette, readPalette } from '../../src/build/read-palette.ts';

const names = ['ground', 'surface', 'text', 'muted', 'accent', 'line', 'panel', 'on-panel'];
const declare = (values: Readonly<Record<string, string>>) =>
  `:root { ${names.map((name) => `--color-${name}: ${values[name] ?? 'light-dark(#fff, #000)'};`).join(' ')} }`;

test('reads light and dark of every colour, of a variable what it falls back to, short ones in full', () => {
  const { light, dark } = parsePalette(
    declare({
      ground: 'light-dark(#FBFAF7, #0f1514)',
      accent: 'light-dark(var(--deck-a, #00574f), var(--deck-b, #7ed4c6))',
    }),
  );
  expect([light.ground, dark.ground, light.accent, dark.accent]).toEqual(['#fbfaf7', '#0f1514', '#00574f', '#7ed4c6']);
  expect([light.onPanel, dark.onPanel]).toEqual(['#ffffff', '#000000']);
});

test('what comes later holds, but neither comments nor what is for parts, for print or for some readers only', () => {
  const css = `${declare({})}
    @media (forced-colors: none) { :root, .a { --color-ground: light-dark(#eee, #111); } }
    @media (prefers-contrast: more) and (forced-colors: none) { :root, .b { --color-ground: light-dark(#ddd, #222); } }
    @media print { :root { --color-ground: light-dark(#bbb, #444); } }
    .on-panel { --color-ground: var(--color-panel); }
    /* --color-ground: light-dark(#ccc, #333); */`;
  expect(parsePalette(css).light.ground).toBe('#eeeeee');
});

test.each(['Canvas', '#fff8', 'light-dark(#fff)', 'light-dark(var(--x), #000)', '#fff #000'])(
  '%s is an error of the theme',
  (value) => {
    expect(() => parsePalette(declare({ line: value }))).toThrow('--color-line');
  },
);

test('the themes of this project differ', async () => {
  const [standard, kern] = await Promise.all([readPalette('standard'), readPalette('kern')]);
  expect(standard.light.accent).not.toBe(kern.light.accent);
  expect(kern).toMatchObject({ light: { accent: '#2044aa' }, dark: { accent: '#97afe1' } });
});
