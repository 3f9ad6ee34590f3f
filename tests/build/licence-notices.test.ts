import { join } from 'node:path';
import { expect, test } from 'vitest';
import { licenceNotices } from '../../src/build/licence-notices.ts';
import { loadDeck } from '../../src/build/load-deck.ts';
import { projectPath } from '../../src/build/project.ts';
import { temporaryFolder } from '../temporary-folder.ts';

async function noticesOf(source: string): Promise<string> {
  const { deck, fonts } = await loadDeck(source);
  return licenceNotices(deck, fonts);
}

const count = (text: string, part: string) => text.split(part).length - 1;

test('all who hold a right are named, and the terms of the MIT License stand once, whole', async () => {
  const notices = await noticesOf(projectPath('slides'));
  for (const holder of [
    ...['2010-2024 Adobe', '(c) 2026 Lucide Icons', '(c) 2013-present Cole Bemis', 'GeoBasis-DE / BKG', 'Julius Tens'],
    ...['(C) 2011-2026 Hakim El Hattab', '(c) 2026 the contributors'],
  ])
    expect(notices).toContain(holder);
  const terms = notices.slice(notices.indexOf('── MIT License, terms ──'));
  for (const part of [
    'Permission is hereby granted, free of charge, to any person obtaining a copy\nof this software',
    'The above copyright notice and this permission notice shall be included in all\ncopies',
    'THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND',
  ]) {
    expect(terms).toContain(part);
    expect(count(notices, part)).toBe(1);
  }
  expect(terms).toMatch(/USE OR OTHER DEALINGS IN THE\nSOFTWARE\.$/);
  expect(count(notices, '[Permission notice and disclaimer: see »MIT License, terms« below.]')).toBe(4);
});

test('other licences stay as they are, and so does what stands beside the terms', async () => {
  const notices = await noticesOf(projectPath('slides'));
  expect(count(notices, 'SIL OPEN FONT LICENSE Version 1.1')).toBe(1);
  expect(notices).toContain('Permission to use, copy, modify, and/or distribute this software for any');
  expect(notices).toContain('The data used in this project is subject to this ordinance');
  expect(notices).toContain('What the MIT License above covers, and what it does not');
});

test('the package that fits text is named where its script is in the file', async () => {
  const folder = await temporaryFolder({ 'gross.md': '# A <!-- .element: class="r-fit-text" -->', 'klein.md': '# A' });
  expect(await noticesOf(join(folder, 'gross.md'))).toContain('Rik Schennink');
  expect(await noticesOf(join(folder, 'klein.md'))).not.toContain('Rik Schennink');
});

test('of the icons that come from Feather, those in the file are named', async () => {
  const folder = await temporaryFolder({
    'mit.md': '# A\n\n- :calendar: B\n- :award: C\n- :check: D',
    'ohne.md': '# A\n\n- :award: B',
  });
  const named = 'derived from the Feather project:\n\n[Of those in this file: ';
  expect(await noticesOf(join(folder, 'mit.md'))).toContain(`${named}calendar, check.]\n`);
  expect(await noticesOf(join(folder, 'ohne.md'))).toContain(`${named}none.]\n`);
  expect(await noticesOf(join(folder, 'ohne.md'))).toContain('Cole Bemis');
});
