import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cp, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Browser, Page } from 'playwright-core';
import { projectPath } from '../src/build/project.ts';
import { median } from './median.ts';

/** Milliseconds from the moment before a slide is written until it has been painted: medians of `saves`. */
export interface SaveCost {
  /** In the show, which alone is open. */
  readonly alone: number;
  /** In the last one of show, speaker view and reading edition, all open at once. */
  readonly everywhere: number;
}

export const saves = 15;
/** An author does not save twice in this time, in ms. */
const betweenSaves = 200;

/** Serves a copy of the deck, and saves a slide in its middle again and again, each time with another word in it. */
export async function measureSave(browser: Browser, deck: string, folder: string): Promise<SaveCost> {
  const copy = join(folder, 'served');
  await cp(deck, copy, { recursive: true });
  const server = await startServer(copy);
  const context = await browser.newContext({ viewport: { width: 1280, height: 720 } });
  try {
    const show = await context.newPage();
    const names = (await readdir(copy)).filter((name) => name.endsWith('.md')).sort();
    const middle = Math.floor(names.length / 2);
    const file = join(copy, names[middle] ?? '');
    // A file has one slide, or some below each other.
    await show.goto(`${server.url}#/${middle}`);
    await show.locator('.reveal.ready').waitFor();
    const alone = await saveAgain(file, [show]);
    const [speaker] = await Promise.all([context.waitForEvent('page'), show.keyboard.press('s')]);
    await speaker.locator('.speaker-view[data-connected=true]').waitFor();
    const reading = await context.newPage();
    await reading.goto(`${server.url}#/lesen`);
    await reading.locator('.reading-bar').waitFor();
    return { alone, everywhere: await saveAgain(file, [show, speaker, reading]) };
  } finally {
    await context.close();
    await server.close();
  }
}

async function startServer(deck: string) {
  const child = spawn(process.execPath, [projectPath('bin/deck.mjs'), 'start', deck, '--no-open', '--port', '0'], {
    env: { ...process.env, INIT_CWD: projectPath('.') },
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  let said = '';
  const url = await new Promise<string>((resolve, reject) => {
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      said += text;
      const [found] = /http:\S+/.exec(said) ?? [];
      if (found) resolve(found);
    });
    child.once('close', () => reject(new Error(`The server ended: ${said}`)));
  });
  const close = async () => {
    if (child.kill('SIGINT')) await once(child, 'close');
  };
  return { url, close };
}

async function saveAgain(file: string, windows: readonly Page[]): Promise<number> {
  const text = await readFile(file, 'utf8');
  const times: number[] = [];
  // The first one warms what all others need.
  for (let save = 0; save <= saves; save++) {
    const word = `Sicherung${windows.length}x${save}`;
    const seen = windows.map((page) => page.evaluate(whenPainted, word));
    // So that all of them are looking.
    await Promise.all(windows.map((page) => page.evaluate('0')));
    const start = performance.timeOrigin + performance.now();
    await writeFile(file, withWord(text, word));
    const ends = await Promise.all(seen);
    if (save > 0) times.push(Math.max(...ends) - start);
    await pause(betweenSaves);
  }
  await writeFile(file, text);
  return median(times);
}

/** In the slide itself, not in its notes. */
function withWord(text: string, word: string): string {
  return text.replace(/^## .*$/m, `$&\n\n${word}\n`);
}

/** Runs in the page: when a frame with the word in it has been painted, in milliseconds since 1970. */
function whenPainted(word: string): Promise<number> {
  return new Promise((resolve) => {
    const look = () => {
      if (!document.querySelector('.slides')?.textContent.includes(word)) return;
      observer.disconnect();
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => resolve(performance.timeOrigin + performance.now());
      requestAnimationFrame(() => port2.postMessage(null));
    };
    const observer = new MutationObserver(look);
    observer.observe(document.body, { subtree: true, childList: true });
  });
}
