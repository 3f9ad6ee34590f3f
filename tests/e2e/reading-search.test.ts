import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { generateDeck } from '../../bench/generate-deck.ts';
import { measureKeystrokes } from '../../bench/measure-search.ts';
import { median } from '../../bench/median.ts';
import { exportHtml } from '../../src/build/export-html.ts';
import { loadDeck } from '../../src/build/load-deck.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { eventually, hashOf, useOfflineBrowser } from './offline-browser.ts';
import { blockStorage, expectAddress, openReading, reached } from './reading-page.ts';

const { openDeck } = useOfflineBrowser();
const talk = inject('exportedHtml');
const plain = (text: string) => text.replaceAll('\u00AD', '');
const field = (page: Page) => page.getByRole('combobox', { name: 'Suchwort' });
const status = (page: Page) => page.locator('.jump-nothing').textContent();
const said = (page: Page) => page.getByRole('dialog').getByRole('status').textContent();

/** `where | sentence [hit] …` of each row. */
async function rows(page: Page): Promise<readonly string[]> {
  const read = await page.getByRole('option').evaluateAll((options) =>
    options.map((option) => {
      for (const mark of option.querySelectorAll('mark')) mark.textContent = `[${mark.textContent}]`;
      return [...option.children].map(({ textContent }) => textContent).join(' | ');
    }),
  );
  return read.map(plain);
}

const chosen = (page: Page) => page.locator('[aria-selected=true]').evaluateAll((all) => all.map(({ id }) => id));
const marks = (page: Page) =>
  page.evaluate(() => [...(CSS.highlights.get('hit') ?? [])].map((range) => (range as Range).toString()));

describe('the search finds', () => {
  test('»Buerger«, »Bürger« and »burger« alike, says where and how many, and shows the sentence', async () => {
    const page = await openReading(await openDeck(talk));
    await page.keyboard.press('/');
    const found: (readonly string[])[] = [];
    for (const typed of ['Buerger', 'Bürger', 'burger']) {
      await field(page).fill(typed);
      found.push(await rows(page));
    }
    const [first = [], ...others] = found;
    expect(others).toEqual([first, first]);
    expect(first).toContain('Folie 5: Fokus Kommune | [Bürger]schaftliches Engagement findet vor allem lokal statt');
    expect(first).toContain(
      'Folie 5, Notizen: Fokus Kommune | Der erste Satz dieser Folie ist kurz: [Bürger]schaftliches Engagement findet vor allem lokal statt.',
    );
    expect(await status(page)).toBe(`${first.length} Treffer`);
  });

  test('several words of one paragraph, words in words, places of a map, additions; no labels, no numbers of slides', async () => {
    const page = await openReading(await openDeck(talk, { before: blockStorage }));
    await page.getByRole('button', { name: 'Suchen' }).click();
    const find = async (typed: string) => {
      await field(page).fill(typed);
      return rows(page);
    };
    expect(await find('netzwerk aufbau eines')).toContain('Folie 6: Ziele | [Aufbau] [eines] Kommunen-[Netzwerk]s');
    expect(await find('tendenz')).toContain('Folie 3: Leitlinien | Instrumentalisierungs[tendenz]en entgegenwirken');
    expect(await find('lemgo')).toContain('Folie 8: 5. Dezember 2012: gemeinsame Erklärung | [Lemgo]');
    expect(await find('"historisch und deshalb"')).toHaveLength(1);
    expect(await find('"Folie 3 von"')).toEqual([]);
    const nothing = async (typed: string) => [await find(typed), await status(page)];
    expect(await nothing('Notizen')).toEqual([[], '„Notizen“ kommt nicht vor.']);
    expect(await nothing('Engagment vor –')).toEqual([[], '„Engagment“ kommt nicht vor.']);
    expect(await nothing('Engagment "vor dem Ort')).toEqual([[], '„Engagment“ und „vor dem Ort“ kommen nicht vor.']);
    expect(await nothing('lemgo tendenz')).toEqual([[], 'In keinem Absatz stehen alle Wörter.']);
    expect([await find(''), await status(page)]).toEqual([[], '']);
  });

  test('rows of tables, text of code, and what stands behind the slides', async () => {
    const slides =
      '---\ntitle: Kleines\nlang: de\n---\n\n# Kleines\n\n---\n\n## Tafel\n\n| Ort | Zahl |\n|:--|--:|\n| Köln | 7 |\n| Bonn | 12 |\n\n- Oben\n  - Innen\n';
    const folder = await temporaryFolder({ 'kleines.md': slides });
    const appendix =
      '<footer class="appendix"><section class="glossary" id="abkuerzungen"><h2>Abkürzungen</h2><dl><div><dt id="abk-imag">IMAG</dt><dd>Arbeitsgruppe</dd></div></dl></section></footer></main>';
    const html = (await exportHtml(await loadDeck(join(folder, 'kleines.md')))).replace('</main>', appendix);
    await writeFile(join(folder, 'kleines.html'), html);
    const page = await openReading(await openDeck(join(folder, 'kleines.html')));
    await page.keyboard.press('/');
    const find = async (typed: string) => {
      await field(page).fill(typed);
      return rows(page);
    };
    expect(await find('koeln 7')).toEqual(['Folie 2: Tafel | [Köln] [7]']);
    expect((await find('innen'))[0]).toBe('Folie 2: Tafel | [Innen]');
    expect(await find('oben innen')).toEqual([]);
    expect(await find('imag arbeit')).toEqual(['Abkürzungen | [IMAG] [Arbeit]sgruppe']);
    await page.keyboard.press('Enter');
    expect(await reached(page)).toBe('IMAGArbeitsgruppe');
    await expectAddress(page, '#/lesen/abkuerzungen/2');
  });
});

describe('by keyboard alone', () => {
  test('somebody searches, jumps, reads, goes on to the next hit and comes back', async () => {
    const page = await openReading(await openDeck(talk, { before: blockStorage }));
    await page.keyboard.press('/');
    await page.keyboard.type('kommune beratung');
    await eventually(() => chosen(page)).toEqual(['jump-0']);
    await page.keyboard.press('Enter');
    expect(await reached(page)).toMatch(/^Viele Kommunen beschäftigen sich/);
    await expectAddress(page, '#/lesen/fokus-kommune/3');
    expect(await marks(page)).toEqual(['Kommune', 'Beratung']);
    expect(await page.locator('body > [role=status]').textContent()).toBe('Folie 5: Fokus Kommune');
    expect(await page.getByText('Folie 5 von 10', { exact: true }).first().isVisible()).toBe(true);

    await page.keyboard.press('/');
    expect(await page.locator('#jump-hint').isVisible()).toBe(true);
    expect(await field(page).evaluate((input) => (input as HTMLInputElement).selectionEnd)).toBe(16);
    await eventually(() => chosen(page)).toEqual(['jump-1']);
    await page.keyboard.press('Enter');
    expect(await reached(page)).toMatch(/^Der zweite Satz hat zwei Teile/);
    await expectAddress(page, '#/lesen/fokus-kommune/5');
    await page.goBack();
    expect(await reached(page)).toMatch(/^Viele Kommunen/);
    await expectAddress(page, '#/lesen/fokus-kommune/3');
    await page.keyboard.press('PageDown');
    await page.keyboard.press('PageDown');
    await eventually(() => hashOf(page)).not.toContain('fokus-kommune');
  });

  test('the browser leads back to where somebody was before the search', async () => {
    const page = await openReading(await openDeck(talk, { before: blockStorage }));
    const goAndComeBack = async (top: number, hash: string, back = hash) => {
      await page.evaluate((to) => scrollTo(0, to), top);
      await expectAddress(page, hash);
      await page.keyboard.press('/');
      await field(page).fill('schulterschluss');
      await page.keyboard.press('Enter');
      await eventually(() => hashOf(page)).toContain('/ziele/');
      await page.goBack();
      await expectAddress(page, back);
      await eventually(() => page.evaluate(() => Math.round(scrollY))).toBe(top);
    };
    await goAndComeBack(0, '#/lesen', '#/lesen/titel');
    const top = await page.locator('#leitlinien .notes').evaluate((e) => Math.round(e.getBoundingClientRect().top));
    await goAndComeBack(top, '#/lesen/leitlinien');
    await page.evaluate(() => {
      location.hash = '#/lesen/quintessenz';
    });
    expect(await reached(page)).toBe('Quintessenz');
  });

  test('what was found is said when typing pauses, and seen at once', async () => {
    const page = await openReading(await openDeck(talk, { before: blockStorage }));
    await page.clock.install();
    await page.keyboard.press('/');
    await field(page).pressSequentially('land');
    const count = await status(page);
    expect(count).toMatch(/^\d+ Treffer/);
    await page.clock.runFor(400);
    await page.keyboard.type('x');
    await page.clock.runFor(400);
    expect(await said(page)).toBe('');
    await page.keyboard.press('Backspace');
    await page.clock.runFor(500);
    expect(await said(page)).toBe(count);
  });

  test('Escape gives the keyboard back, and all of the dialog is reached', async () => {
    const page = await openReading(await openDeck(talk));
    await page.keyboard.press('Tab');
    const button = page.getByRole('button', { name: 'Suchen' });
    await button.focus();
    await page.keyboard.press('Enter');
    await page.keyboard.type('land');
    await page.keyboard.press('Escape');
    await eventually(() => button.evaluate((element) => element === document.activeElement)).toBe(true);
  });
});

test('names no keys where there are none', async () => {
  const deck = await openDeck(talk, { hasTouch: true, viewport: { width: 390, height: 844 } });
  const page = await openReading(deck, '');
  await page.getByRole('button', { name: 'Suchen' }).tap();
  expect(await page.locator('.dialog-jump').textContent()).not.toMatch(/Esc|Pfeil/);
});

test('marks the paragraph where a browser cannot mark words, without an animation for those who want none', async () => {
  const before = () => Reflect.deleteProperty(window, 'Highlight');
  const page = await openReading(await openDeck(talk, { before }));
  await page.keyboard.press('/');
  await page.keyboard.type('quintessenz');
  await page.keyboard.press('Enter');
  await reached(page);
  const look = await page.locator('.reached').evaluate((element) => {
    const { outlineStyle, outlineWidth, animationName } = getComputedStyle(element);
    return [outlineStyle, outlineWidth, animationName];
  });
  expect(look).toEqual(['solid', '3px', 'none']);
});

test('in 1000 slides takes less than 50 ms a keystroke, shows 50 of many hits and says how many there are', async () => {
  const folder = await temporaryFolder(
    Object.fromEntries([...generateDeck(1000)].map(([name, text]) => [`deck/${name}`, text])),
  );
  const path = join(folder, 'gross.html');
  await writeFile(path, await exportHtml(await loadDeck(join(folder, 'deck'))));
  const page = await openReading(await openDeck(path));
  await page.keyboard.press('/');
  const times = await measureKeystrokes(page, 'foerderung gemeinde staerken');
  expect(times).toHaveLength(42);
  expect(median(times)).toBeLessThan(50);
  expect(await page.getByRole('option').count()).toBe(50);
  expect(await status(page)).toMatch(/^\d{3,} Treffer, hier die ersten 50$/);
});
