import { readdirSync, readFileSync, statSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { layoutNames } from '../../src/build/generate-layouts.ts';
import { projectPath } from '../../src/build/project.ts';
import { picturePath } from '../../src/build/write-layouts-guide.ts';
import { layouts } from '../../src/core/layout-list.ts';
import { defaultLayout } from '../../src/core/layouts.ts';
import { renderLayoutList } from '../../src/core/render-layout-list.ts';
import { renderLayoutsGuide } from '../../src/core/render-layouts-guide.ts';
import { schemes } from '../../src/core/schemes.ts';

const read = (path: string) => readFileSync(projectPath(path), 'utf8');
const mend = 'It is out of date: `npm run layouts` writes it.';

describe('what `npm run layouts` writes is up to date', () => {
  test('the list of layouts', async () => {
    expect(read('src/core/layout-list.ts'), mend).toBe(renderLayoutList(await layoutNames()));
  });

  test('the guide', () => {
    expect(read('docs/layouts.md'), mend).toBe(renderLayoutsGuide(layouts, defaultLayout));
  });

  test('a picture of each layout in each scheme, none of them large, and no others', () => {
    const expected = layouts.flatMap(({ name }) => schemes.map((scheme) => picturePath(name, scheme)));
    const found = readdirSync(projectPath('docs/layouts')).map((name) => `docs/layouts/${name}`);
    expect(found.sort(), mend).toEqual(expected.sort());
    expect(found.filter((path) => statSync(projectPath(path)).size > 45_000)).toEqual([]);
  });
});
