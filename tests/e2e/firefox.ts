import { type ChildProcess, spawn } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { openTextSocket } from './text-socket.ts';

/**
 * A Firefox as people have it, driven over WebDriver BiDi. playwright-core 1.65 knows BiDi too, but asks for commands that
 * the long-term Firefox does not have (emulation.setMediaFeaturesOverride), so only the few needed here are spoken.
 */
export interface Firefox {
  /** Opens an address in a new tab; with `before`, which run in every page before its own script, in a profile of its own. */
  readonly open: (url: string, before?: readonly (() => void)[]) => Promise<FirefoxPage>;
  /** The window that is opened next. */
  readonly nextWindow: () => Promise<FirefoxPage>;
  /** Every request over the network, console message and uncaught error so far. */
  readonly heard: readonly string[];
  readonly close: () => Promise<void>;
}
export interface FirefoxPage {
  /** Value of a JavaScript expression, as text. */
  readonly evaluate: (expression: string) => Promise<string>;
  /** One key, in WebDriver's code points: `\uE014` is the right arrow; with another one held down, `\uE009` for Ctrl. */
  readonly press: (key: string, held?: string) => Promise<void>;
  readonly reload: () => Promise<void>;
  /** A PDF of the page, in base64, on pages as large as its style says. */
  readonly print: () => Promise<string>;
}

type Send = (method: string, params: object) => Promise<Record<string, unknown>>;

export function findFirefox(): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  const paths = folders.flatMap((folder) => ['firefox-esr', 'firefox'].map((name) => join(folder, name)));
  return [...paths, '/Applications/Firefox.app/Contents/MacOS/firefox'].find(isRunnable);
}

function isRunnable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

type Preferences = Readonly<Record<string, string | number | boolean>>;

/** Nothing leaves the machine, as in a closed house, and the popup blocker is on, as people have it. */
const closedHouse: Preferences = {
  'network.proxy.type': 1,
  'network.proxy.http': '127.0.0.1',
  'network.proxy.http_port': 9,
  'network.proxy.ssl': '127.0.0.1',
  'network.proxy.ssl_port': 9,
  'dom.disable_open_during_load': true,
};

export async function launchFirefox(path: string, preferences: Preferences = {}): Promise<Firefox> {
  const profile = await mkdtemp(join(tmpdir(), 'deck-firefox-'));
  const lines = Object.entries({ ...closedHouse, ...preferences }).map(
    ([name, value]) => `user_pref("${name}", ${JSON.stringify(value)});`,
  );
  await writeFile(join(profile, 'user.js'), lines.join('\n'));
  const options = ['--headless', '--no-remote', '--profile', profile, '--remote-debugging-port', '0', 'about:blank'];
  const browser = spawn(path, options, { stdio: ['ignore', 'ignore', 'pipe'] });
  const gone = new Promise((resolve) => browser.once('exit', resolve));
  const close = async () => {
    browser.kill();
    await gone;
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  };
  try {
    return { ...(await startSession(await addressOf(browser))), close };
  } catch (error) {
    await close();
    throw error;
  }
}

async function startSession(address: string): Promise<Omit<Firefox, 'close'>> {
  const heard: string[] = [];
  const windows = new Windows();
  const send = await connect(address, (method, params) => {
    // Only windows that a page has opened have an opener.
    if (method === 'browsingContext.contextCreated' && params['originalOpener']) windows.add(String(params['context']));
    const text = describe(method, params);
    if (text !== undefined) heard.push(text);
  });
  await send('session.new', { capabilities: {} });
  const events = ['log.entryAdded', 'network.beforeRequestSent', 'browsingContext.contextCreated'];
  await send('session.subscribe', { events });
  return {
    heard,
    nextWindow: async () => createPage(send, await windows.next()),
    async open(url, before = []) {
      const { userContext } =
        before.length > 0 ? await send('browser.createUserContext', {}) : { userContext: 'default' };
      for (const script of before) {
        const run = { functionDeclaration: String(script), userContexts: [userContext] };
        await send('script.addPreloadScript', run);
      }
      const { context } = await send('browsingContext.create', { type: 'tab', userContext });
      await send('browsingContext.navigate', { context, url, wait: 'complete' });
      return createPage(send, String(context));
    },
  };
}

/** Windows in the order they were opened, for those who wait for the next one. */
class Windows {
  private readonly created: string[] = [];
  private readonly waiting: ((context: string) => void)[] = [];

  add(context: string): void {
    const first = this.waiting.shift();
    if (first === undefined) this.created.push(context);
    else first(context);
  }

  next(): Promise<string> {
    const first = this.created.shift();
    return first === undefined ? new Promise((resolve) => this.waiting.push(resolve)) : Promise.resolve(first);
  }
}

function addressOf(browser: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let output = '';
    browser.stderr?.on('data', (chunk: Buffer) => {
      output += chunk.toString();
      const address = /WebDriver BiDi listening on (\S+)/.exec(output)?.[1];
      if (address !== undefined) resolve(`${address}/session`);
    });
    browser.on('exit', () => reject(new Error(`Firefox did not start:\n${output}`)));
  });
}

async function connect(
  address: string,
  onEvent: (method: string, params: Record<string, unknown>) => void,
): Promise<Send> {
  const answers = new Map<
    number,
    { resolve: (value: Record<string, unknown>) => void; reject: (error: Error) => void }
  >();
  let last = 0;
  const socket = await openTextSocket(address, (text) => {
    const { id, type, method, params, result, error, message } = JSON.parse(text);
    if (type === 'event') onEvent(method, params);
    else if (type === 'success') answers.get(id)?.resolve(result);
    else answers.get(id)?.reject(new Error(`${error}: ${message}`));
    answers.delete(id);
  });
  const send: Send = (method, params) =>
    new Promise((resolve, reject) => {
      last += 1;
      answers.set(last, { resolve, reject });
      socket.send(JSON.stringify({ id: last, method, params }));
    });
  return send;
}

function describe(method: string, params: Record<string, unknown>): string | undefined {
  if (method === 'log.entryAdded') return `console: ${params['text']}`;
  if (method !== 'network.beforeRequestSent') return undefined;
  const { url } = params['request'] as { url: string };
  return /^(data|about):/.test(url) ? undefined : `request: ${url.replace(/#.*$/, '')}`;
}

function createPage(send: Send, context: string): FirefoxPage {
  return {
    async evaluate(expression) {
      const target = { context };
      const answer = await send('script.evaluate', { expression: `String(${expression})`, target, awaitPromise: true });
      const { value } = (answer['result'] ?? {}) as { value?: string };
      if (value === undefined) throw new Error(JSON.stringify(answer['exceptionDetails']));
      return value;
    },
    async press(key, held) {
      const keys = held === undefined ? [key] : [held, key];
      const actions = [
        ...keys.map((value) => ({ type: 'keyDown', value })),
        ...keys.reverse().map((value) => ({ type: 'keyUp', value })),
      ];
      await send('input.performActions', { context, actions: [{ type: 'key', id: 'keyboard', actions }] });
    },
    async print() {
      const { data } = await send('browsingContext.print', { context });
      return String(data);
    },
    async reload() {
      await send('browsingContext.reload', { context, wait: 'complete' });
    },
  };
}
