import type { Ink, Stroke } from './ink.ts';
import type { Body } from './message.ts';
import type { Talk } from './talk.ts';
import type { Visit } from './visits.ts';

/** Talks as the numbers that go from window to window, and back. */

type Picture = Pick<Talk, 'screen' | 'overFrozen'>;

/** Each by its index. */
const pictures: readonly Picture[] = [
  { screen: 'live' },
  { screen: 'black' },
  { screen: 'white' },
  { screen: 'frozen' },
  { screen: 'black', overFrozen: true },
  { screen: 'white', overFrozen: true },
];

type State = Body<'state'>;
/** What a state message carries that belongs to no talk. */
export type Extras = Pick<State, 'scheme' | 'ink' | 'record'>;

export function stateOf(talk: Talk, extras: Extras): State {
  return {
    kind: 'state',
    ...talk.place,
    shownSlide: talk.shown.slide,
    shownStep: talk.shown.step,
    screen: pictures.findIndex((each) => isSamePicture(each, talk)),
    ...talk.clock,
    restorable: talk.beforeReset === undefined ? 0 : 1,
    zoomed: talk.zoom === undefined ? 0 : 1,
    zoomX: talk.zoom?.x ?? 0,
    zoomY: talk.zoom?.y ?? 0,
    ...extras,
  };
}

/** Of what a reset took away, only that there is something: the show gives it back. */
export function talkOf(state: State, { ink, visits }: Pick<Talk, 'ink' | 'visits'>): Talk {
  const { startedAt, pausedAt, pausedFor } = state;
  const clock = { startedAt, pausedAt, pausedFor };
  return {
    place: { slide: state.slide, step: state.step },
    shown: { slide: state.shownSlide, step: state.shownStep },
    ...(pictures[state.screen] ?? { screen: 'live' }),
    clock,
    visits,
    ink,
    ...(state.restorable === 0 ? {} : { beforeReset: { clock, visits: [] } }),
    ...(state.zoomed === 0 ? {} : { zoom: { x: state.zoomX, y: state.zoomY } }),
  };
}

function isSamePicture(a: Picture, b: Picture): boolean {
  return a.screen === b.screen && a.overFrozen === b.overFrozen;
}

export function packVisits(visits: readonly Visit[]): readonly number[] {
  return visits.flatMap(({ slide, step, at }) => [slide, step, Math.round(at)]);
}

export function unpackVisits(list: readonly number[]): readonly Visit[] {
  const visits: Visit[] = [];
  for (let i = 0; i + 2 < list.length; i += 3) {
    visits.push({ slide: list[i] ?? 0, step: list[i + 1] ?? 0, at: list[i + 2] ?? 0 });
  }
  return visits;
}

/** Slide, number of coordinates, coordinates; for each stroke in turn. */
export function packInk(ink: Ink): readonly number[] {
  return Object.entries(ink).flatMap(([slide, strokes]) =>
    strokes.flatMap((stroke) => [Number(slide), stroke.length, ...stroke]),
  );
}

export function unpackInk(list: readonly number[]): Ink {
  const ink: Record<number, Stroke[]> = {};
  for (let i = 0; i + 1 < list.length; ) {
    const [slide = 0, length = 0] = list.slice(i, i + 2);
    ink[slide] ??= [];
    ink[slide].push(list.slice(i + 2, i + 2 + length));
    i += 2 + length;
  }
  return ink;
}
