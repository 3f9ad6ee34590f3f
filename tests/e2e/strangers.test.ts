import fc from 'fast-check';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { keptTalk, openSpeaker, spokenPlace, tell } from './both-windows.ts';
import { eventually, place, useOfflineBrowser, walk } from './offline-browser.ts';
import { exportSteps } from './steps-html.ts';

const { openDeck } = useOfflineBrowser();
let steps: string;
beforeAll(async () => {
  steps = await exportSteps();
});

type Names = Readonly<Record<'deck' | 'session', string>>;
type Fields = Readonly<Record<string, unknown>>;

/** One message of each kind, as the windows themselves send it. */
const real: readonly Fields[] = [
  { kind: 'hello', ink: 0, record: 0 },
  { kind: 'do', command: 0 },
  { kind: 'go', slide: 3, step: 1 },
  { kind: 'zoom', x: 10, y: 20 },
  { kind: 'draw', slide: 1, stroke: [1, 2, 3, 4] },
  { kind: 'scheme' },
  { kind: 'pointer', tool: 1, x: 1, y: 2 },
  { kind: 'trace', slide: 1, stroke: [1, 2] },
  {
    ...{ kind: 'state', slide: 4, step: 0, shownSlide: 4, shownStep: 0, screen: 1, scheme: 1, ink: 9, record: 9 },
    ...{ startedAt: 1, pausedAt: 2, pausedFor: 3, restorable: 1, zoomed: 1, zoomX: 4, zoomY: 5 },
  },
  { kind: 'ink', revision: 99, strokes: [1, 2, 7, 7] },
  { kind: 'record', revision: 99, visits: [4, 0, 1] },
];
const toShow = ['hello', 'do', 'go', 'zoom', 'draw', 'scheme', 'pointer', 'trace'];

/** What no field of any message may be. */
const noNumber = fc.oneof(
  fc.string(),
  fc.constantFrom(null, undefined, true, Number.NaN, Number.POSITIVE_INFINITY, -1, 0.5, 2 ** 53, '1', '<b>'),
  fc.record({ x: fc.nat() }),
  fc.constant([[1]]),
  fc.constant([1, '2']),
);
const otherSession = fc.oneof(fc.stringMatching(/^[0-9a-f]{16}$/), fc.string(), fc.nat(), fc.constant(undefined));

/** Nothing of this is a message of this talk. */
function foreign({ deck, session }: Names): fc.Arbitrary<unknown> {
  const ours = fc.constantFrom(...real).map((body): Fields => ({ deck, session, ...body }));
  const commands = fc
    .constantFrom(...real.filter(({ kind }) => kind !== 'hello'))
    .map((body) => ({ ...body, deck, session }));
  const some = fc.nat();
  return fc.oneof(
    fc.anything(),
    fc.anything().map((value) => ({ deck, session, kind: value })),
    ours.map((message) => ({ ...message, deck: 'andere' })),
    fc.tuple(ours, fc.string()).map(([message, other]) => ({ ...message, deck: other })),
    fc
      .tuple(ours, otherSession)
      .map(([message, other]): Fields => ({ ...message, session: other }))
      .filter((message) => message['kind'] !== 'hello'),
    commands.map((message) => ({ ...message, session: '' })),
    fc
      .tuple(ours, fc.string({ minLength: 1 }), fc.anything())
      .filter(([message, name]) => !(name in message))
      .map(([message, name, value]) => ({ ...message, [name]: value })),
    fc.tuple(ours, some).map(([message, index]) => without(message, index)),
    fc.tuple(ours, some, noNumber).map(([message, index, value]) => ({ ...message, [nameAt(message, index)]: value })),
    ours.map((message) => JSON.stringify(message)),
    ours.map((message) => [message]),
    fc.integer({ min: 16, max: 2 ** 40 }).map((command) => ({ deck, session, kind: 'do', command })),
  );
}

function nameAt(message: Fields, index: number): string {
  const names = Object.keys(message);
  return names[index % names.length] ?? 'kind';
}

function without(message: Fields, index: number): Fields {
  const name = nameAt(message, index);
  return Object.fromEntries(Object.entries(message).filter(([other]) => other !== name));
}

/** Sent both ways, from inside each window; resolves when that window has heard all of it. */
async function send(page: Page, deck: string, messages: readonly unknown[]): Promise<void> {
  await page.evaluate(
    async ({ name, all }) => {
      const channel = new BroadcastChannel(name);
      const listener = new BroadcastChannel(name);
      const heard = Promise.all([
        new Promise((resolve) => addEventListener('message', ({ data }) => data === 'last' && resolve(data))),
        new Promise((resolve) => listener.addEventListener('message', ({ data }) => data === 'last' && resolve(data))),
      ]);
      for (const message of [...all, 'last']) {
        window.postMessage(message, '*');
        channel.postMessage(message);
      }
      await heard;
      channel.close();
      listener.close();
    },
    { name: `deck:${deck}`, all: messages },
  );
}

const looks = (page: Page) =>
  page.evaluate(() => {
    const view = document.querySelector<HTMLElement>('.speaker-view');
    const parts = ['.speaker-where', '.speaker-next .preview', '.speaker-notes-text', '.cover', '.reveal .slides'];
    return JSON.stringify([
      view?.dataset,
      document.documentElement.className,
      document.documentElement.dataset,
      parts.map((part) => document.querySelector(part)?.outerHTML),
    ]);
  });

describe('a thousand messages from elsewhere', () => {
  test('change nothing in either window', async () => {
    const { context, open } = await openDeck(steps);
    const show = await open();
    const speaker = await openSpeaker(context, show);
    await walk(show, 'Space', ['liste 0', 'liste 1']);
    await tell(show, { kind: 'draw', slide: 1, stroke: [5, 6, 7, 8] });
    await eventually(async () => (await keptTalk(show)).snapshot.ink).toEqual([1, 4, 5, 6, 7, 8]);
    await eventually(() => spokenPlace(speaker)).toBe('1/1');
    const { deck, snapshot } = await keptTalk(show);
    const before = [snapshot.state, snapshot.visits, await looks(show), await looks(speaker)];

    const messages = fc.sample(foreign({ deck, session: snapshot.token }), { numRuns: 500, seed: 4 });
    for (const page of [show, speaker]) await send(page, deck, messages);
    // Those of the other direction, which only their own window must not hear.
    const names = { deck, session: snapshot.token };
    for (const [page, isForeign] of [
      [show, (kind: string) => !toShow.includes(kind)],
      [speaker, (kind: string) => toShow.includes(kind) && !['pointer', 'trace'].includes(kind)],
    ] as const) {
      const wrongWay = real.filter(({ kind }) => isForeign(String(kind))).map((body) => ({ ...names, ...body }));
      await page.evaluate((all) => {
        for (const message of all) window.postMessage(message, '*');
      }, wrongWay);
    }
    await sendHugeLists(show, names);

    const after = (await keptTalk(show)).snapshot;
    expect([after.state, after.visits, await looks(show), await looks(speaker)]).toEqual(before);
    expect(after).toEqual(snapshot);
    await speaker.keyboard.press('Space');
    await eventually(() => place(show)).toBe('liste 2');
    await eventually(() => spokenPlace(speaker)).toBe('1/2');
  });
});

/** Longer than any talk's; made in the page, because they are. */
async function sendHugeLists(page: Page, names: Names): Promise<void> {
  await page.evaluate((own) => {
    const list = new Array(1_000_001).fill(1);
    window.postMessage({ ...own, kind: 'draw', slide: 1, stroke: list }, '*');
    new BroadcastChannel(`deck:${own.deck}`).postMessage({ ...own, kind: 'ink', revision: 100, strokes: list });
  }, names);
}
