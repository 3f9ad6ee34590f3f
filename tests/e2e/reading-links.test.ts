import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { eventually, hashOf, useOfflineBrowser } from './offline-browser.ts';
import { blockStorage, expectAddress, openReading, reached } from './reading-page.ts';

const { openDeck } = useOfflineBrowser();
const talk = inject('exportedHtml');
const phone = { hasTouch: true, viewport: { width: 390, height: 844 } };
const address = (page: Page) => page.getByRole('textbox', { name: 'Adresse' });
const status = (page: Page) => page.getByRole('dialog').getByRole('status');
const offer = (page: Page) => page.getByRole('button', { name: /^Weiter bei/ });
const linkOf = (page: Page, slide: string) => page.getByRole('button', { name: `Link kopieren: ${slide}` });
const remembered = (page: Page) => page.evaluate(() => localStorage.getItem('deck:kommunen-im-fokus:read'));

/** What a paste would bring. */
async function pasted(page: Page): Promise<string> {
  await page.evaluate(() => {
    const area = document.createElement('textarea');
    document.querySelector('dialog')?.append(area);
    area.focus();
  });
  await page.keyboard.press('Control+v');
  return page.locator('dialog textarea').inputValue();
}

describe('an address', () => {
  test.each([
    ['#/lesen/leitlinien/3', 'Voraussetzung für lebendige Gesellschaft und Zusammenhalt', '#/lesen/leitlinien/3'],
    ['#/lesen/leitlinien/1', 'Leitlinien', '#/lesen/leitlinien'],
    ['#/lesen/leitlinien/99', 'Leitlinien', '#/lesen/leitlinien'],
    ['#/lesen/leitlinien', 'Leitlinien', '#/lesen/leitlinien'],
  ])('%s leads there, also while the page is open', async (hash, text, expected) => {
    const deck = await openDeck(talk);
    const page = await openReading(deck, hash);
    expect(await reached(page)).toBe(text);
    await expectAddress(page, expected);
    await page.evaluate(() => {
      location.hash = '#/lesen/quintessenz';
    });
    await eventually(() => reached(page)).toBe('Quintessenz');
    await page.evaluate((to) => {
      location.hash = to;
    }, hash);
    await eventually(() => reached(page)).toBe(text);
    await expectAddress(page, expected);
  });

  test('leads there though the place of before is written over it in the same moment', async () => {
    const page = await openReading(await openDeck(talk), '#/lesen/leitlinien');
    expect(await reached(page)).toBe('Leitlinien');
    await page.evaluate(() => {
      location.hash = '#/lesen/quintessenz';
      history.replaceState({ offset: 400 }, '', '#/lesen/leitlinien');
    });
    await eventually(() => reached(page)).toBe('Quintessenz');
    await expectAddress(page, '#/lesen/quintessenz');
  });
});

describe('a link is copied', () => {
  test('by keyboard: to one of the paragraphs, by its first sentence', async () => {
    const page = await openReading(await openDeck(talk, { before: blockStorage }), '#/lesen/leitlinien');
    await reached(page);
    await linkOf(page, 'Folie 3: Leitlinien').focus();
    await page.keyboard.press('Enter');
    const choices = await page
      .getByRole('radio')
      .evaluateAll((all) => all.map((radio) => radio.parentElement?.textContent));
    expect(choices.map((text) => text?.replaceAll('\u00AD', '').slice(0, 30))).toEqual([
      'Ganze Folie',
      'Bedeutung des Bürgerschaftlich',
      'Voraussetzung für lebendige Ge',
      'Schlüsselrolle bei Gestaltung ',
      'Beitrag zum lebenslangen Lernen'.slice(0, 30),
      'Förderung des Bürgerschaftlich',
      'Rahmenbedingungen verbessern',
      'Vor Ort ansetzen',
      'Öffnung und Möglichkeiten für ',
      'Instrumentalisierungstendenzen',
      'Unternehmen einbeziehen',
      'Die Leitlinien haben zwei Teil',
      'Der zweite Teil betrifft die F',
    ]);
    const file = pathToFileURL(talk).href;
    await eventually(() => address(page).inputValue()).toBe(`${file}#/lesen/leitlinien`);
    await page.getByRole('radio').first().focus();
    for (let step = 0; step < 2; step++) await page.keyboard.press('ArrowDown');
    expect(await address(page).inputValue()).toBe(`${file}#/lesen/leitlinien/3`);
    await page.getByRole('button', { name: 'Kopieren', exact: true }).focus();
    await page.keyboard.press('Enter');
    await eventually(() => status(page).textContent()).toBe('Kopiert');
    expect(await pasted(page)).toBe(`${file}#/lesen/leitlinien/3`);
  });

  test('or, for whoever has the file elsewhere, the sentence and where it is', async () => {
    const page = await openReading(await openDeck(talk));
    await linkOf(page, 'Folie 9: Quintessenz').click();
    const text = page.getByRole('textbox', { name: 'Text' });
    expect(await text.inputValue()).toBe('Folie 9: Quintessenz');
    await page.getByText('Der Link öffnet sich nur, wenn die Datei am selben Ort liegt.').waitFor();
    await page.getByRole('radio').last().check();
    expect(await text.inputValue()).toMatch(/^„[^„“\u00AD]+“ \(Folie 9, Notizen: Quintessenz\)$/);
    const expected = await text.inputValue();
    await page.getByRole('button', { name: 'Text kopieren' }).click();
    await eventually(() => status(page).textContent()).toBe('Kopiert');
    expect(await pasted(page)).toBe(expected);
  });

  test('the old way, where there is no new one', async () => {
    const before = () => Object.defineProperty(navigator, 'clipboard', { value: undefined });
    const page = await openReading(await openDeck(talk, { before }));
    await linkOf(page, 'Folie 9: Quintessenz').click();
    await page.getByRole('button', { name: 'Kopieren', exact: true }).click();
    await eventually(() => status(page).textContent()).toBe('Kopiert');
    expect(await pasted(page)).toMatch(/#\/lesen\/quintessenz$/);
  });

  test('by hand, where the browser forbids both', async () => {
    const before = () => {
      Object.defineProperty(navigator, 'clipboard', { value: undefined });
      document.execCommand = () => false;
    };
    const page = await openReading(await openDeck(talk, { before }));
    await linkOf(page, 'Folie 9: Quintessenz').click();
    await page.getByRole('button', { name: 'Kopieren', exact: true }).click();
    await eventually(() => status(page).textContent()).toBe('Markiert: Bitte mit Strg+C kopieren.');
    const selected = await address(page).evaluate((input: HTMLInputElement) =>
      input.value.slice(input.selectionStart ?? 0, input.selectionEnd ?? 0),
    );
    expect(selected).toMatch(/#\/lesen\/quintessenz$/);
    const onPhone = await openReading(await openDeck(talk, { ...phone, before }));
    await linkOf(onPhone, 'Folie 9: Quintessenz').tap();
    await onPhone.getByRole('button', { name: 'Kopieren', exact: true }).tap();
    await eventually(() => status(onPhone).textContent()).toBe('Markiert: lange darauf tippen, dann „Kopieren“.');
  });
});

describe('the place is remembered', () => {
  test('and offered, by keyboard, until somebody reads on or wants none of it', async () => {
    const deck = await openDeck(talk);
    const page = await openReading(deck, '#/lesen/fokus-kommune');
    await eventually(() => remembered(page)).toBe('fokus-kommune');

    const again = await openReading(deck);
    await again.getByRole('button', { name: 'Weiter bei Folie 5: Fokus Kommune' }).focus();
    await again.keyboard.press('Enter');
    expect(await reached(again)).toBe('Fokus Kommune');
    expect(await offer(again).count()).toBe(0);

    const other = await openReading(deck);
    await other.getByRole('link', { name: 'Leitlinien' }).click();
    await eventually(() => offer(other).count()).toBe(0);
    await eventually(() => remembered(other)).toBe('leitlinien');

    const third = await openReading(deck);
    await third.getByRole('button', { name: 'Schließen' }).click();
    expect(await offer(third).count()).toBe(0);
    expect(await offer(await openReading(deck, '#/lesen/ziele')).count()).toBe(0);
  });

  test('but not offered to who has read all of it, nor where storage is blocked', async () => {
    const deck = await openDeck(talk);
    const page = await openReading(deck);
    await page.keyboard.press('End');
    await eventually(() => remembered(page)).toBe('dank');
    expect(await offer(await openReading(deck)).count()).toBe(0);
    const blocked = await openReading(await openDeck(talk, { before: blockStorage }), '#/lesen/ziele');
    await blocked.goto('about:blank');
    await blocked.goto(`${pathToFileURL(talk).href}#/lesen`);
    await blocked.locator('.reading-bar').waitFor();
    expect(await offer(blocked).count()).toBe(0);
  });
});

test('by touch alone somebody searches, jumps to a hit, copies a link to it, and comes back to read on', async () => {
  const deck = await openDeck(talk, phone);
  const page = await openReading(deck, '');
  await page.getByRole('button', { name: 'Suchen' }).tap();
  await page.keyboard.type('schulterschluss');
  await page.getByRole('option').first().tap();
  expect(await reached(page)).toMatch(/^Vernetzung der Kommunen untereinander/);
  await eventually(() => remembered(page)).toBe('ziele');
  const button = linkOf(page, 'Folie 6: Ziele');
  await button.tap();
  await page.getByRole('radio', { name: /^Vernetzung der Kommunen/ }).tap();
  await page.getByRole('button', { name: 'Kopieren', exact: true }).tap();
  await eventually(() => status(page).textContent()).toBe('Kopiert');
  expect(await address(page).inputValue()).toMatch(/#\/lesen\/ziele\/3$/);
  const small = await page
    .locator('dialog :is(button, label)')
    .evaluateAll((all) =>
      all.filter((target) => target.getBoundingClientRect().height < 44).map(({ textContent }) => textContent),
    );
  expect(small).toEqual([]);
  await page.getByRole('button', { name: 'Schließen' }).tap();
  expect((await button.boundingBox())?.height).toBeGreaterThanOrEqual(44);
  // The button stands at the head of its slide: above it is the one before.
  await eventually(() => remembered(page)).toBe('fokus-kommune');
  const again = await openReading(deck);
  expect((await offer(again).boundingBox())?.height).toBeGreaterThanOrEqual(44);
  await offer(again).tap();
  expect(await reached(again)).toBe('Fokus Kommune');
});

describe('an abbreviation', () => {
  test('says what it means when it is tapped', async () => {
    const page = await openReading(await openDeck(talk, phone), '#/lesen/querschnittsaufgabe');
    await reached(page);
    // The first one on a slide is a link.
    await page.locator('#querschnittsaufgabe abbr').filter({ hasText: 'IMAG' }).last().tap();
    const notice = page.locator('.notice');
    expect(await notice.locator('p').textContent()).toBe('IMAG: Interministerielle Arbeitsgruppe');
    expect((await notice.getByRole('button').boundingBox())?.height).toBeGreaterThanOrEqual(44);
    await notice.getByRole('button', { name: 'Schließen' }).tap();
    expect(await notice.count()).toBe(0);
  });

  test('is a link to the glossary, once on a slide, with ways back', async () => {
    const page = await openReading(await openDeck(talk, { before: blockStorage }), '#/lesen/querschnittsaufgabe');
    await reached(page);
    const links = page.locator('#querschnittsaufgabe').getByRole('link', { name: 'IMAG' });
    expect(await links.count()).toBe(1);
    expect(await page.locator('abbr').count()).toBeGreaterThan(1);
    await links.focus();
    await page.keyboard.press('Enter');
    expect(await reached(page)).toMatch(/^IMAGInterministerielle Arbeitsgruppe.* Zurück zum Text$/);
    await expectAddress(page, '#/lesen/abkuerzungen/2');
    await page.goBack();
    await expectAddress(page, '#/lesen/querschnittsaufgabe/3');
    expect(await reached(page)).toBe('Koordinierung innerhalb der Landesregierung (IMAG)');
    await links.click();
    await page.getByRole('link', { name: 'Zurück zum Text' }).click();
    expect(await reached(page)).toBe('Koordinierung innerhalb der Landesregierung (IMAG)');
    expect(hashOf(page)).toBe('#/lesen/querschnittsaufgabe/3');
  });
});

test('nothing of all this is printed', async () => {
  const deck = await openDeck(talk);
  const page = await openReading(deck, '#/lesen/fokus-kommune');
  await eventually(() => remembered(page)).toBe('fokus-kommune');
  const again = await openReading(deck);
  await again.emulateMedia({ media: 'print' });
  expect(
    await again
      .locator('button:visible, [role=status]:visible, nav:visible')
      .evaluateAll((all) => all.map(({ className }) => className)),
  ).toEqual(['contents']);
});
