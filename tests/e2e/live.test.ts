import { chmod, copyFile, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { projectPath } from '../../src/build/project.ts';
import { afterTest } from '../on-end.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { eventually } from './offline-browser.ts';
import { openContext } from './open-page.ts';
import { startDeck } from './run-deck.ts';

const step = (text: string) => `- ${text} <!-- .element: class="fragment" -->`;
const svg = (color: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="10" height="10"><rect width="10" height="10" fill="${color}"/></svg>`;

const files = {
  '01-titel.md': '---\ntitle: Mühlen\n---\n# Mühlen\n\nvon gestern',
  '02-wind.md': '## Wind\n\n- weht',
  '03-räder.md': `## Räder\n\n![Ein Rad](rad.svg)\n\n${step('drehen')}\n${step('mahlen')}\n${step('ruhen')}\n\nNotiz:\nHolz und Eisen.`,
  '04-ende.md': '## Ende\n\n- gut',
  'rad.svg': svg('red'),
};

/** Writes down what it is called with. */
const editor = `#!/bin/sh
printf '%s\n' "$@" >"$0.log"
`;

interface Windows {
  readonly folder: string;
  readonly show: Page;
  readonly speaker: Page;
  readonly reading: Page;
  /** What show and reading edition said at first. */
  readonly shown: string;
  readonly read: string;
}

/** The show and its speaker view at the second step of the third slide, and the reading edition at that slide. */
async function openWindows(onEnd = afterTest): Promise<Windows> {
  const folder = await temporaryFolder({ ...files, 'editor/code': editor }, onEnd);
  await chmod(join(folder, 'editor/code'), 0o755);
  const { url } = await startDeck(folder, { args: ['--editor', join(folder, 'editor/code')], onEnd });
  const context = await openContext(onEnd);
  const show = await context.newPage();
  await show.goto(`${url}#/raeder/2`);
  await show.locator('.reveal.ready').waitFor();
  const [speaker] = await Promise.all([show.waitForEvent('popup'), show.keyboard.press('s')]);
  await speaker.locator('.speaker-view[data-place="2/2"]').waitFor();
  const reading = await context.newPage();
  await reading.goto(`${url}#/lesen/raeder`);
  await reading.locator('.reading-bar').waitFor();
  const [shown, read] = [await textOf(show), await textOf(reading)];
  return { folder, show, speaker, reading, shown, read };
}

/** All that is said, and by what slides are known. */
const textOf = (page: Page) =>
  page.evaluate(() => {
    const parts = [...document.querySelectorAll<HTMLElement>('.findings, .slide')];
    return parts.map((part) => `${part.id} ${part.dataset['at']} ${part.textContent}`).join('\n');
  });

/** As they were when they were opened: so they can be the same for all tests. */
async function startAnew({ folder, show, speaker, reading, shown, read }: Windows): Promise<void> {
  for (const name of await readdir(folder)) if (!(name in files) && name !== 'editor') await rm(join(folder, name));
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
  for (const page of [show, reading]) await page.keyboard.press('Escape');
  await eventually(() => textOf(show)).toBe(shown);
  await eventually(() => textOf(reading)).toBe(read);
  await show.evaluate(() => {
    location.hash = '#/raeder/2';
  });
  await reading.evaluate(() => {
    location.hash = '#/lesen/raeder';
  });
  await eventually(placeOf(show)).toBe('#/raeder/2 raeder 2');
  await speaker.locator('.speaker-view[data-place="2/2"][data-connected="true"]').waitFor();
  // A page that is loaded again has forgotten it.
  for (const page of [show, speaker, reading]) await page.evaluate(() => Object.assign(window, { isSamePage: true }));
}

const placeOf = (show: Page) => async () =>
  show.evaluate(() => {
    const slide = document.querySelector('section.slide.present');
    return `${decodeURIComponent(location.hash)} ${slide?.id} ${slide?.querySelectorAll('.fragment.visible').length}`;
  });
const isSame = (page: Page) => page.evaluate(() => 'isSamePage' in window);

describe('a deck that is being written', () => {
  let windows: Windows;
  const save = (name: string, text: string) => writeFile(join(windows.folder, name), text);
  const change = (name: keyof typeof files, from: string, to: string) => save(name, files[name].replace(from, to));
  const numberOf = () => windows.show.locator('.slide-number').textContent();
  const currentOf = () => windows.speaker.locator('.speaker-current .slide :is(h1, h2)').textContent();

  beforeAll(async () => {
    const ends: (() => Promise<unknown>)[] = [];
    windows = await openWindows((end) => ends.unshift(end));
    return async () => {
      for (const end of ends) await end();
    };
  });

  beforeEach(async () => {
    await startAnew(windows);
    return async () => {
      for (const page of [windows.show, windows.speaker, windows.reading]) expect(await isSame(page)).toBe(true);
    };
  });

  test('shows new text in every window, on the same slide and step', async () => {
    const { show, speaker, reading } = windows;
    await change('03-räder.md', 'mahlen', 'mahlen Mehl');
    await show.locator('#raeder .fragment.visible', { hasText: 'mahlen Mehl' }).waitFor();
    await speaker.locator('.speaker-current .fragment.visible', { hasText: 'mahlen Mehl' }).waitFor();
    await reading.locator('#raeder li', { hasText: 'mahlen Mehl' }).waitFor();
    await eventually(placeOf(show)).toBe('#/raeder/2 raeder 2');
    expect(new URL(reading.url()).hash).toBe('#/lesen/raeder');
    // What stands around the text works as before.
    await show.keyboard.press('ArrowRight');
    await eventually(placeOf(show)).toBe('#/raeder/3 raeder 3');
    await reading.locator('#raeder .chapter button').click();
    await reading.locator('dialog', { hasText: 'mahlen Mehl' }).waitFor();
  });

  test('shows new notes where the speaker is', async () => {
    const { show, speaker, reading } = windows;
    await change('03-räder.md', 'Holz und Eisen', 'Holz, Eisen und Stein');
    await speaker.locator('.speaker-notes-text', { hasText: 'Holz, Eisen und Stein' }).waitFor();
    await reading.locator('#raeder .notes', { hasText: 'Holz, Eisen und Stein' }).waitFor();
    await eventually(placeOf(show)).toBe('#/raeder/2 raeder 2');
  });

  test('shows what front matter says: title, colours, and the layout of a slide', async () => {
    const { show, speaker, reading } = windows;
    await save('01-titel.md', '---\ntitle: Alte Mühlen\naccent: "#7a1f5c"\n---\n# Mühlen');
    for (const page of [show, speaker, reading]) await eventually(() => page.title()).toContain('Alte Mühlen');
    await eventually(() =>
      show.evaluate(() => getComputedStyle(document.documentElement).getPropertyValue('--deck-accent')),
    ).not.toBe('');
    await save('01-titel.md', '---\ntitle: Alte Mühlen\ntheme: kern\n---\n# Mühlen');
    await eventually(() =>
      show.evaluate(() => getComputedStyle(document.documentElement).getPropertyValue('--font-sans')),
    ).toContain('Fira');
    await save('03-räder.md', `---\nlayout: quote\n---\n${files['03-räder.md']}`);
    await show.locator('#raeder.layout-quote.present').waitFor();
    await speaker.locator('.speaker-current .layout-quote').waitFor();
    await eventually(placeOf(show)).toBe('#/raeder/2 raeder 2');
  });

  test('shows another picture of the same name', async () => {
    const { show, speaker, reading } = windows;
    const address = await show.locator('#raeder img').getAttribute('src');
    await save('rad.svg', svg('green'));
    for (const page of [show, reading]) await page.locator(`#raeder img:not([src="${address}"])`).waitFor();
    await speaker.locator(`.speaker-current img:not([src="${address}"])`).waitFor();
    await eventually(placeOf(show)).toBe('#/raeder/2 raeder 2');
  });

  test('follows the slide where slides come, go and change places', async () => {
    const { folder, show, speaker, reading } = windows;
    await save('02a-wasser.md', '## Wasser\n\n- fließt');
    await eventually(numberOf).toBe('4 / 5');
    await eventually(placeOf(show)).toBe('#/raeder/2 raeder 2');
    await eventually(() => speaker.locator('.speaker-position').textContent()).toBe('Folie 4 von 5');
    await reading.locator('.contents a', { hasText: 'Wasser' }).waitFor();
    await eventually(() => reading.locator('.reading-place').textContent()).toContain('5');
    expect(await reading.locator('#raeder .chapter').textContent()).toContain('Folie 4 von 5');
    await rename(join(folder, '03-räder.md'), join(folder, '00-räder.md'));
    await eventually(numberOf).toBe('1 / 5');
    await eventually(placeOf(show)).toBe('#/raeder/2 raeder 2');
    await eventually(currentOf).toBe('Räder');
    await rm(join(folder, '02-wind.md'));
    await eventually(numberOf).toBe('1 / 4');
    // To each slide of the deck as it is now, and what is printed is that deck.
    await show.keyboard.press('End');
    await eventually(placeOf(show)).toBe('#/ende ende 0');
    await rm(join(folder, '04-ende.md'));
    await eventually(placeOf(show)).toBe('#/wasser wasser 0');
    expect(await printed(show)).toEqual(['Räder', 'Mühlen', 'Wasser']);
    await eventually(placeOf(show)).toBe('#/wasser wasser 0');
  });

  test('comes back to slide and step when they are there again, and stays there where another one takes its title', async () => {
    const { folder, show, speaker } = windows;
    await change('03-räder.md', step('mahlen'), '');
    await eventually(placeOf(show)).toBe('#/raeder/2 raeder 2');
    await rm(join(folder, '03-räder.md'));
    await eventually(placeOf(show)).toBe('#/wind wind 0');
    await save('03-räder.md', '## Räder');
    await eventually(placeOf(show)).toBe('#/raeder raeder 0');
    await save('03-räder.md', files['03-räder.md']);
    await eventually(placeOf(show)).toBe('#/raeder/2 raeder 2');
    // Its title is half there, and then it is gone.
    await save('03-räder.md', '## Rä');
    await eventually(placeOf(show)).toBe('#/rae rae 0');
    await rm(join(folder, '03-räder.md'));
    await eventually(placeOf(show)).toBe('#/wind wind 0');
    await save('03-räder.md', files['03-räder.md']);
    await eventually(placeOf(show)).toBe('#/raeder/2 raeder 2');
    await save('02a.md', '## Räder');
    await eventually(placeOf(show)).toBe('#/raeder-2/2 raeder-2 2');
    await eventually(() => speaker.locator('.speaker-position').textContent()).toBe('Folie 4 von 5');
  });

  test('shows another background', async () => {
    const { show } = windows;
    const ground = () =>
      show.locator('.slide-background.present').evaluate((is) => getComputedStyle(is).backgroundColor);
    const image = () => show.locator('.slide-background.present .slide-background-content').getAttribute('style');
    const picture = '<!-- .slide: data-background-image="rad.svg" -->';
    await save('03-räder.md', `<!-- .slide: data-background-color="#123456" -->\n${files['03-räder.md']}`);
    await eventually(ground).toBe('rgb(18, 52, 86)');
    await save('03-räder.md', `${picture}\n${files['03-räder.md']}`);
    await eventually(ground).toBe('rgba(0, 0, 0, 0)');
    await eventually(image).toContain('/@image/');
    const before = await image();
    await save('rad.svg', svg('green'));
    await eventually(image).not.toBe(before);
    await eventually(placeOf(show)).toBe('#/raeder/2 raeder 2');
  });

  test('begins a film that is new, and lets it go on while its slide is written', async () => {
    const { folder, show } = windows;
    await copyFile(projectPath('tests/fixtures/pdf-alles/filme/stumm.webm'), join(folder, 'stumm.webm'));
    const filmed = `${files['03-räder.md']}`.replace(
      'Notiz:',
      '![Ein Kasten](stumm.webm) <!-- .element: data-ohne-ton data-autoplay -->\n\nNotiz:',
    );
    await save('03-räder.md', filmed);
    const film = show.locator('#raeder video');
    const isPlaying = () => film.evaluate((is) => !(is as HTMLVideoElement).paused);
    await eventually(isPlaying).toBe(true);
    await film.evaluate((is) => Object.assign(is, { playbackRate: 0.1, isSameFilm: true }));
    await save('03-räder.md', filmed.replace('mahlen', 'mahlen Mehl'));
    await show.locator('#raeder .fragment.visible', { hasText: 'mahlen Mehl' }).waitFor();
    expect(await film.evaluate((is) => 'isSameFilm' in is)).toBe(true);
    await eventually(isPlaying).toBe(true);
    await show.keyboard.press('End');
    await eventually(isPlaying).toBe(false);
  });

  test('keeps a slide whose title becomes another one', async () => {
    const { show } = windows;
    await change('03-räder.md', '## Räder', '## Zahnräder');
    await eventually(placeOf(show)).toBe('#/zahnraeder/2 zahnraeder 2');
    await eventually(currentOf).toBe('Zahnräder');
    await eventually(() => show.title()).toContain('Zahnräder');
  });

  test('is loaded again where its language is another one, and every window comes back to its place', async () => {
    const { folder, show, speaker, reading } = await openWindows();
    await writeFile(join(folder, '01-titel.md'), '---\ntitle: Mills\nlang: en\n---\n# Mills');
    for (const page of [show, speaker, reading]) await page.locator('html[lang="en"]').waitFor();
    await show.locator('.reveal.ready').waitFor();
    await eventually(placeOf(show)).toBe('#/raeder/2 raeder 2');
    await speaker.locator('.speaker-view[data-place="2/2"][data-connected="true"]').waitFor();
    await reading.locator('.reading-place', { hasText: 'Slide 3' }).waitFor();
  });

  test('shows what was saved while the page was being loaded, at the slide that its address names', async () => {
    const { folder, show, reading } = windows;
    const page = await show.context().newPage();
    let loads = 0;
    page.on('domcontentloaded', () => {
      loads += 1;
    });
    await page.route('**/src/shell/main.ts', async (route) => {
      await save('01a.md', '## Neu');
      await change('03-räder.md', 'mahlen', 'mahlen Mehl');
      await reading.locator('#raeder li', { hasText: 'mahlen Mehl' }).waitFor();
      await route.continue();
    });
    await page.goto(show.url());
    await page.locator('#raeder .fragment.visible', { hasText: 'mahlen Mehl' }).waitFor();
    await eventually(() => page.locator('.slide-number').textContent()).toBe('4 / 5');
    await eventually(placeOf(page)).toBe('#/raeder/2 raeder 2');
    expect(loads).toBe(1);
    await rm(join(folder, '01a.md'));
    await eventually(() => page.locator('.slide-number').textContent()).toBe('3 / 4');
  });

  test('leaves the keyboard where it was, and what is read where it stood', async () => {
    const { show, reading } = windows;
    const text = `${files['03-räder.md']}\n\n${'Korn um Korn. '.repeat(400)}\n\nHier wird gelesen.\n\n${'Mehl und Mehl. '.repeat(900)}`;
    const linked = text.replace('drehen', '[drehen](#/wind)');
    const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent?.slice(0, 10));
    const read = reading.locator('#raeder p', { hasText: 'Hier wird gelesen.' });
    const top = () => read.evaluate((is) => Math.round(is.getBoundingClientRect().top));
    await save('03-räder.md', linked);
    await read.evaluate((is) => is.scrollIntoView());
    await eventually(() => new URL(reading.url()).hash).toBe('#/lesen/raeder');
    const stood = await top();
    await show.locator('#raeder a').focus();
    await save('03-räder.md', linked.replace('## Räder', '## Räder\n\nNeu steht davor.'));
    for (const page of [show, reading]) await page.locator('#raeder p', { hasText: 'davor' }).waitFor();
    await eventually(() => focused(show)).toBe('drehen');
    expect(await top()).toBe(stood);
    await save('01a.md', '## Neu');
    await eventually(numberOf).toBe('4 / 5');
    await eventually(() => focused(show)).toBe('drehen');
    await reading.locator('#neu').waitFor();
    expect(await top()).toBe(stood);
    await show.keyboard.press('End');
    await eventually(() => focused(show)).toBe('Ende');
    await save('04-ende.md', '## Ende\n\n- besser');
    await show.locator('#ende li', { hasText: 'besser' }).waitFor();
    await eventually(() => focused(show)).toBe('Ende');
  });

  test('keeps nothing of what is gone', async () => {
    const { folder, show } = windows;
    const session = await show.context().newCDPSession(show);
    const countNodes = async () => {
      await session.send('HeapProfiler.collectGarbage');
      return (await session.send('Memory.getDOMCounters')).nodes;
    };
    const text = Array.from({ length: 30 }, (_, index) => `- ${index} EU`).join('\n');
    const comeAndGo = async () => {
      await save('02a.md', `## Viel\n\n${text}\n\n*[EU]: Europäische Union`);
      await eventually(numberOf).toBe('4 / 5');
      await rm(join(folder, '02a.md'));
      await eventually(numberOf).toBe('3 / 4');
    };
    await comeAndGo();
    const before = await countNodes();
    for (let time = 0; time < 10; time += 1) await comeAndGo();
    expect((await countNodes()) - before).toBeLessThan(300);
  });

  test('stays with its slide in a speaker view whose show has gone', async () => {
    const { folder, show, speaker } = await openWindows();
    await show.goto('about:blank');
    await speaker.locator('.speaker-view[data-connected="false"]').waitFor();
    await writeFile(join(folder, '01a.md'), '## Neu');
    await eventually(() => speaker.locator('.speaker-position').textContent()).toBe('Folie 4 von 5');
    expect(await speaker.locator('.speaker-current .slide h2').textContent()).toBe('Räder');
    expect(await speaker.locator('.speaker-view').getAttribute('data-place')).toBe('3/2');
  });

  test('opens the line of what is clicked with Alt in the editor, also after lines have moved', async () => {
    const { folder, show, speaker, reading } = windows;
    const log = async () => readFile(join(folder, 'editor/code.log'), 'utf8').catch(() => '');
    const opened = async (page: Page, selector: string, line: number) => {
      await page.locator(selector).click({ modifiers: ['Alt'] });
      await eventually(log).toContain(`${join(folder, '03-räder.md')}:${line}:`);
      await rm(join(folder, 'editor/code.log'));
    };
    await opened(show, '#raeder .fragment.visible >> nth=0', 5);
    await save('03-räder.md', `<!-- Nur für uns. -->\n\n${files['03-räder.md']}`);
    await show.locator('#raeder [data-at="03-räder.md:9:1"]').first().waitFor({ state: 'attached' });
    await opened(show, '#raeder .fragment.visible >> nth=0', 7);
    await opened(reading, '#raeder h2', 3);
    await speaker.locator('.speaker-current [data-at="03-räder.md:9:1"]').first().waitFor({ state: 'attached' });
    await eventually(placeOf(show)).toBe('#/raeder/2 raeder 2');
  });

  test('says what is wrong at its line, over the last good deck, until it is mended', async () => {
    const { show, speaker, reading } = windows;
    await save('03-räder.md', `---\nlayout: pionts\n---\n## Ganz anders`);
    for (const page of [show, speaker, reading]) {
      const told = page.locator('.findings[open] .finding-error');
      await told.waitFor();
      expect(await told.textContent()).toMatch(
        /03-räder\.md:2:1.*Fehler: Das Layout.*2 \| layout: pionts.*Meinten Sie »points«\?/s,
      );
    }
    await show.locator('.findings', { hasText: 'wie er zuletzt ohne Fehler war' }).waitFor();
    await show.locator('.findings button').click();
    await eventually(() => readFile(join(windows.folder, 'editor/code.log'), 'utf8').catch(() => '')).toContain(
      '03-räder.md:2:1',
    );
    await eventually(placeOf(show)).toBe('#/raeder/2 raeder 2');
    await change('03-räder.md', 'mahlen', 'mahlen Mehl');
    for (const page of [show, speaker, reading]) await page.locator('.findings').waitFor({ state: 'detached' });
    await show.locator('#raeder .fragment.visible', { hasText: 'mahlen Mehl' }).waitFor();
    await eventually(placeOf(show)).toBe('#/raeder/2 raeder 2');
  });
});

/** The headings of what would go to paper. */
const printed = (page: Page) =>
  page.evaluate(() => {
    window.dispatchEvent(new Event('beforeprint'));
    const titles = [...document.querySelectorAll('.slide :is(h1, h2)')].map(({ textContent }) => textContent);
    const left = document.querySelectorAll('.slides [aria-label^="Folie"], .slides .present').length;
    window.dispatchEvent(new Event('afterprint'));
    return left === 0 ? titles : left;
  });
