import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium } from 'playwright-core';
import { onTestFinished } from 'vitest';
import { findBrowser } from '../../src/build/browser.ts';

/** A browser as people have it, with a profile on disk; it can be killed and started again. */
export interface KillableBrowser {
  readonly context: BrowserContext;
  /** As power loss would: no window hears of it. */
  readonly kill: () => Promise<void>;
}

/** A profile for one test, and what starts a browser with it. */
export async function useProfile(): Promise<() => Promise<KillableBrowser>> {
  const profile = await mkdtemp(join(tmpdir(), 'deck-profile-'));
  const running: (() => Promise<void>)[] = [];
  onTestFinished(async () => {
    for (const kill of running) await kill();
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  });
  return async () => {
    const found = findBrowser();
    if (!found) throw new Error('No browser: run `node bin/setup.mjs --browser`.');
    const options = [
      '--headless',
      '--no-sandbox',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-sync',
    ];
    const own = [`--user-data-dir=${profile}`, '--remote-debugging-port=0', 'about:blank'];
    const process = spawn(found.path, [...options, ...own], {
      // Its own group, so that all of its processes can be killed at once.
      detached: true,
      stdio: ['ignore', 'ignore', 'pipe'],
      env: { ...globalThis.process.env, ...found.env },
    });
    const kill = killer(process);
    running.push(kill);
    const browser = await chromium.connectOverCDP(await addressOf(process));
    const [context] = browser.contexts();
    if (context === undefined) throw new Error('The browser has no window.');
    return { context, kill };
  };
}

function killer(browser: ChildProcess): () => Promise<void> {
  const gone = new Promise((resolve) => browser.once('exit', resolve));
  return async () => {
    if (browser.pid !== undefined && browser.exitCode === null && browser.signalCode === null) {
      process.kill(-browser.pid, 'SIGKILL');
    }
    await gone;
  };
}

function addressOf(browser: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let output = '';
    browser.stderr?.on('data', (chunk: Buffer) => {
      output += chunk.toString();
      const address = /DevTools listening on (\S+)/.exec(output)?.[1];
      if (address !== undefined) resolve(address);
    });
    browser.once('exit', () => reject(new Error(`The browser did not start:\n${output}`)));
  });
}
