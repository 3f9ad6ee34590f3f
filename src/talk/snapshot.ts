import { isToken, longestList } from './message.ts';
import { nearestPlace, type SlideShape } from './place.ts';
import { isFrozen, type Talk } from './talk.ts';
import type { Visit } from './visits.ts';
import { type Extras, packInk, packVisits, stateOf, talkOf, unpackInk, unpackVisits } from './wire.ts';

/** A talk as it is kept over reloads and crashes: its state as numbers, so that reading it back is one check. */
export interface Snapshot {
  readonly token: string;
  /** Milliseconds since 1970. */
  readonly savedAt: number;
  /** Whether the window was left as usual; a crash leaves this false. */
  readonly closed: boolean;
  readonly talk: Talk;
}

const nothing: Extras = { scheme: 0, ink: 0, record: 0 };

/** What is stored: plain data that every browser can copy. */
export function packSnapshot({ token, savedAt, closed, talk }: Snapshot): unknown {
  const undo = talk.beforeReset;
  return {
    version: 1,
    token,
    savedAt,
    closed,
    state: stateOf(talk, nothing),
    ink: packInk(talk.ink),
    visits: packVisits(talk.visits),
    ...(undo === undefined ? {} : { undo: { ...undo.clock, visits: packVisits(undo.visits) } }),
  };
}

/** Storage is open to every file of the machine: what is not exactly ours is no snapshot. Places are those of this deck. */
export function readSnapshot(data: unknown, slides: readonly SlideShape[]): Snapshot | undefined {
  const fields = asRecord(data);
  const state = asRecord(fields?.['state']);
  if (fields === undefined || state === undefined || fields['version'] !== 1) return undefined;
  const { token, savedAt, closed, ink, visits } = fields;
  const isSound =
    isToken(token) && isCount(savedAt) && typeof closed === 'boolean' && areCounts(ink) && areCounts(visits);
  if (!isSound || !Object.keys(stateOf(noTalk, nothing)).every((name) => name === 'kind' || isCount(state[name]))) {
    return undefined;
  }
  const talk = talkOf(state as unknown as ReturnType<typeof stateOf>, {
    ink: unpackInk(ink),
    visits: unpackVisits(visits),
  });
  return {
    token,
    savedAt: savedAt as number,
    closed: closed as boolean,
    talk: withUndo(inDeck(talk, slides), fields['undo'], slides),
  };
}

const noTalk: Talk = {
  place: { slide: 0, step: 0 },
  shown: { slide: 0, step: 0 },
  screen: 'live',
  clock: { startedAt: 0, pausedAt: 0, pausedFor: 0 },
  visits: [],
  ink: {},
};

/** Nothing in a talk is about a slide that its deck does not have. Only a frozen picture shows another place. */
function inDeck(talk: Talk, slides: readonly SlideShape[]): Talk {
  const place = nearestPlace(talk.place, slides);
  return {
    ...talk,
    place,
    shown: isFrozen(talk) ? nearestPlace(talk.shown, slides) : place,
    visits: visitsInDeck(talk.visits, slides),
    ink: Object.fromEntries(Object.entries(talk.ink).filter(([slide]) => Number(slide) < slides.length)),
  };
}

function visitsInDeck(visits: readonly Visit[], slides: readonly SlideShape[]): readonly Visit[] {
  return visits.filter(({ slide, step }) => step <= (slides[slide]?.steps ?? -1));
}

/** A state says only that there is something to undo; what it is stands beside it. */
function withUndo({ beforeReset: _, ...talk }: Talk, data: unknown, slides: readonly SlideShape[]): Talk {
  const undo = asRecord(data);
  const visits = undo?.['visits'];
  const { startedAt, pausedAt, pausedFor } = undo ?? {};
  if (!areCounts(visits) || !isCount(startedAt) || !isCount(pausedAt) || !isCount(pausedFor)) return talk;
  const clock = { startedAt, pausedAt, pausedFor };
  return { ...talk, beforeReset: { clock, visits: visitsInDeck(unpackVisits(visits), slides) } };
}

function asRecord(data: unknown): Record<string, unknown> | undefined {
  return typeof data === 'object' && data !== null ? (data as Record<string, unknown>) : undefined;
}

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0;
}

function areCounts(value: unknown): value is readonly number[] {
  return Array.isArray(value) && value.length <= longestList && value.every(isCount);
}
