import { type PlainCommand, plainCommands } from './command.ts';

interface Envelope {
  /** The identity of the file (`shell/identity.ts`): all local files share one set of channels. */
  readonly deck: string;
  /** Token of one talk; two shows of one file must not mix. Empty while a speaker view looks for its show. */
  readonly session: string;
}

/**
 * What each kind carries besides deck, session and kind: counts, and lists of counts. Numbers only: neither window can
 * put text or HTML into the other one.
 */
const payloads = {
  /** Speaker view → show, once a second: here I am, this is what I have, tell me where you are. */
  hello: { ink: 'count', record: 'count' },
  /** Speaker view → show: one of `plainCommands`, by its index. */
  do: { command: 'count' },
  go: { slide: 'count', step: 'count' },
  zoom: { x: 'count', y: 'count' },
  draw: { slide: 'count', stroke: 'list' },
  scheme: {},
  /** Both ways. `tool`: an index of `pointers`; a spot in tenths of a pixel of the frame. */
  pointer: { tool: 'count', x: 'count', y: 'count' },
  /** Both ways: a line while it is being drawn, whole each time; empty when it is done. */
  trace: { slide: 'count', stroke: 'list' },
  /** Show → speaker view. `screen`: as `wire.ts` counts pictures; times as in `Clock`; `zoomed` and `restorable` are 0 or 1; `ink` and `record` are revisions. */
  state: {
    slide: 'count',
    step: 'count',
    shownSlide: 'count',
    shownStep: 'count',
    screen: 'count',
    startedAt: 'count',
    pausedAt: 'count',
    pausedFor: 'count',
    restorable: 'count',
    zoomed: 'count',
    zoomX: 'count',
    zoomY: 'count',
    scheme: 'count',
    ink: 'count',
    record: 'count',
  },
  /** Show → speaker view: all strokes, as `packInk` writes them. */
  ink: { revision: 'count', strokes: 'list' },
  /** Show → speaker view: all visits, as slide, step, at, slide … */
  record: { revision: 'count', visits: 'list' },
} as const;

type Payloads = typeof payloads;
type Kind = keyof Payloads;
type Payload<Fields> = {
  readonly [Name in keyof Fields]: Fields[Name] extends 'list' ? readonly number[] : number;
};

/** One kind of message, without its envelope. */
export type Body<K extends Kind = Kind> = { [Each in K]: { readonly kind: Each } & Payload<Payloads[Each]> }[K];
export type Message<K extends Kind = Kind> = Envelope & Body<K>;

export const pointers = ['none', 'laser', 'spotlight'] as const;

/** More than the drawings of any talk; where a list is longer, it is no list of ours. */
export const longestList = 1_000_000;

/** Reads what another window sent; anything but exactly such a message of this deck is ignored. */
export function parseMessage(data: unknown, deck: string): Message | undefined {
  if (typeof data !== 'object' || data === null || Array.isArray(data)) return undefined;
  const fields = data as Record<string, unknown>;
  if (fields['deck'] !== deck || !isSession(fields['session']) || !isKind(fields['kind'])) return undefined;
  // Only a greeting may come from a window that does not know its show yet.
  if (fields['session'] === '' && fields['kind'] !== 'hello') return undefined;
  const payload = Object.entries(payloads[fields['kind']]);
  if (Object.keys(fields).length !== payload.length + 3) return undefined;
  if (!payload.every(([name, type]) => (type === 'list' ? isList(fields[name]) : isCount(fields[name]))))
    return undefined;
  return data as Message;
}

export function plainCommand(index: number): PlainCommand | undefined {
  return plainCommands[index];
}

export function isToken(value: unknown): value is string {
  return typeof value === 'string' && /^[0-9a-f]{16}$/.test(value);
}

function isSession(value: unknown): boolean {
  return value === '' || isToken(value);
}

function isKind(value: unknown): value is Kind {
  return typeof value === 'string' && Object.hasOwn(payloads, value);
}

function isCount(value: unknown): boolean {
  return Number.isSafeInteger(value) && (value as number) >= 0;
}

function isList(value: unknown): boolean {
  return Array.isArray(value) && value.length <= longestList && value.every(isCount);
}
