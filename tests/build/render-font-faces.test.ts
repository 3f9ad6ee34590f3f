import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type FontFile, parseFont } from '../../src/build/font-file.ts';
import { projectPath } from '../../src/build/project.ts';
import { type FontCuts, type FontSource, renderFontFaces } from '../../src/build/render-font-faces.ts';
import { usedCharacters } from '../../src/build/used-characters.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const sans: FontSource = {
  family: 'Source Sans 3',
  path: projectPath('assets/fonts/SourceSans3.woff2'),
  weight: '200 900',
};
const mono: FontSource = { ...sans, family: 'Source Code Pro', path: projectPath('assets/fonts/SourceCodePro.woff2') };

interface Face {
  readonly rule: string;
  readonly weight: string;
  readonly bytes: Buffer;
  readonly file: FontFile;
}

/** The rules, with the fonts in them read back. */
async function facesOf(css: string): Promise<readonly Face[]> {
  const rules = [...css.matchAll(/@font-face\{.*?font-weight:([^;]*);.*?base64,([^)]*)\).*?\}/g)];
  return Promise.all(
    rules.map(async ([rule, weight = '', base64 = '']) => {
      const bytes = Buffer.from(base64, 'base64');
      return { rule, weight, bytes, file: await parseFont(bytes) };
    }),
  );
}

const render = async (fonts: readonly FontSource[], characters: Iterable<string>, cuts: FontCuts) =>
  facesOf(await renderFontFaces({ fonts, characters, cuts }));

describe('a variable cut', () => {
  test('draws what is asked for and nothing else, at every weight', async () => {
    const [face] = await render([sans], 'Łódź →', 'variable');
    expect(String.fromCodePoint(...[...(face?.file.codePoints ?? [])].sort((a, b) => a - b))).toBe(' dóŁź→');
    expect(face?.file.axes['wght']).toMatchObject({ min: 200, max: 900 });
    expect(face?.rule).toMatch(
      /^@font-face\{font-family:"Source Sans 3";font-weight:200 900;font-style:normal;font-display:block;src:url\(data:font\/woff2;/,
    );
  });

  test('is a fraction of the whole font', async () => {
    const [cut] = await render([sans], usedCharacters(), 'variable');
    const [whole] = await render([sans], usedCharacters(), 'whole');
    expect(cut?.bytes.length).toBeLessThan(20_000);
    expect(whole?.bytes.length).toBeGreaterThan(150_000);
  });

  test('is the same text for the same request, whatever the order of the characters', async () => {
    const first = await renderFontFaces({ fonts: [sans, mono], characters: 'abc→', cuts: 'variable' });
    const again = await renderFontFaces({ fonts: [sans, mono], characters: [...'→cbaa'], cuts: 'variable' });
    expect(again).toBe(first);
  });
});

describe('static cuts', () => {
  test('are the three weights of the theme, none of them variable', async () => {
    const faces = await render([sans], 'Aß', 'static');
    expect(faces.map(({ weight }) => weight)).toEqual(['400', '600', '700']);
    for (const { file } of faces) {
      expect(file.axes).toEqual({});
      expect([...file.codePoints]).toEqual([65, 0xdf]);
    }
    expect(new Set(faces.map(({ bytes }) => bytes.toString('base64'))).size).toBe(3);
  });

  test('of a font that is static already are one', async () => {
    const [bold] = await render([sans], 'Aß', 'static');
    const folder = await temporaryFolder({ 'bold.ttf': bold?.bytes ?? '' });
    const faces = await render([{ family: 'Fett', path: join(folder, 'bold.ttf'), weight: '700' }], 'A', 'static');
    expect(faces.map(({ weight, file }) => [weight, [...file.codePoints]])).toEqual([['700', [65]]]);
  });
});

test('a font that has none of the characters is left out', async () => {
  expect(await renderFontFaces({ fonts: [sans], characters: '🎉', cuts: 'variable' })).toBe('');
});

test('fonts that are unpacked at the same time do not get mixed up', async () => {
  const faces = await render([mono, sans, mono], 'Aß', 'variable');
  for (const { file } of faces) expect([...file.codePoints]).toEqual([65, 0xdf]);
});
