import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { projectPath } from '../../src/build/project.ts';
import { readFontCharacters } from '../../src/build/read-font-characters.ts';

const fonts = readdirSync(projectPath('assets/fonts')).filter((name) => /^SourceSans3.*\.woff2$/.test(name));

describe('the characters of a font', () => {
  test.each(fonts)('%s has what German needs, and no pictures', (name) => {
    const ranges = readFontCharacters(readFileSync(projectPath(`assets/fonts/${name}`)));
    const has = (text: string) => {
      const code = text.codePointAt(0) ?? 0;
      return ranges.some(([first, last]) => code >= first && code <= last);
    };
    expect([...'aZäöüÄÖÜß„“–…€§'].filter((character) => !has(character))).toEqual([]);
    expect([...'🙂中'].filter(has)).toEqual([]);
  });

  test('cannot be read of something else', () => {
    expect(() => readFontCharacters(new Uint8Array(100))).toThrow('no WOFF2');
  });
});
