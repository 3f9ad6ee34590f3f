import { type Clock, elapsed, freshClock, isStarted, startClock, toggleClock } from './clock.ts';
import type { Command } from './command.ts';
import { addStroke, type Ink, undoStroke, wipe } from './ink.ts';
import {
  isLater,
  isSamePlace,
  leftPlace,
  nearestPlace,
  nextPlace,
  type Place,
  previousPlace,
  rightPlace,
  type SlideShape,
} from './place.ts';
import { type Visit, visit } from './visits.ts';

/** What the audience sees: the slide, nothing, or the slide that was there when the speaker froze the picture. */
export type Screen = 'live' | 'black' | 'white' | 'frozen';

/** A spot of the slide shown twice as large; tenths of a pixel of the 1280 × 720 frame. */
export interface Zoom {
  readonly x: number;
  readonly y: number;
}

/** All that is true of one talk at one moment. The show holds it; speaker views and storage have copies. */
export interface Talk {
  /** Where the speaker is. */
  readonly place: Place;
  readonly screen: Screen;
  /** What the audience sees; another place only while the picture is frozen. */
  readonly shown: Place;
  readonly clock: Clock;
  readonly visits: readonly Visit[];
  /** What a reset took away and "undo" gives back. */
  readonly beforeReset?: Pick<Talk, 'clock' | 'visits'>;
  readonly ink: Ink;
  readonly zoom?: Zoom;
}

export function beginTalk(place: Place): Talk {
  return { place, shown: place, screen: 'live', clock: freshClock, visits: [], ink: {} };
}

/** What the talk is after a command. One that has nothing to do returns the same object. */
export function obey(talk: Talk, command: Command, slides: readonly SlideShape[], now: number): Talk {
  switch (command.kind) {
    case 'go':
      return move(talk, nearestPlace(command, slides), now);
    case 'black':
    case 'white':
    case 'frozen':
      return show(talk, talk.screen === command.kind ? 'live' : command.kind);
    case 'live':
      return show(talk, 'live');
    case 'clock':
      return beginRecord({ ...talk, clock: toggleClock(talk.clock, now) });
    case 'reset':
      return reset(talk);
    case 'restore':
      return talk.beforeReset === undefined ? talk : withoutUndo({ ...talk, ...talk.beforeReset });
    case 'draw':
      return command.slide < slides.length ? withInk(talk, addStroke(talk.ink, command.slide, command.stroke)) : talk;
    case 'undo':
      return withInk(talk, undoStroke(talk.ink, talk.shown.slide));
    case 'wipe':
      return withInk(talk, wipe(talk.ink, talk.shown.slide));
    case 'zoom':
      return { ...talk, zoom: { x: command.x, y: command.y } };
    case 'unzoom':
      return withoutZoom(talk);
    default:
      return step(talk, command.kind, slides, now);
  }
}

type Direction = 'next' | 'prev' | 'right' | 'left' | 'first' | 'last';

/** On a black or white screen the first key only brings the slide back, as people know it from elsewhere. */
function step(talk: Talk, direction: Direction, slides: readonly SlideShape[], now: number): Talk {
  if (talk.screen === 'black' || talk.screen === 'white') return show(talk, 'live');
  const targets = {
    next: nextPlace,
    prev: previousPlace,
    right: rightPlace,
    left: leftPlace,
    first: () => ({ slide: 0, step: 0 }),
    last: () => ({ slide: slides.length - 1, step: 0 }),
  };
  return move(talk, targets[direction](talk.place, slides), now);
}

/** The first step forward starts the clock. */
function move(talk: Talk, place: Place | undefined, now: number): Talk {
  if (place === undefined || isSamePlace(place, talk.place)) return talk;
  const clock = isLater(place, talk.place) ? startClock(talk.clock, now) : talk.clock;
  const begun = beginRecord({ ...talk, clock });
  const visits = isStarted(clock) ? visit(begun.visits, place, elapsed(clock, now)) : begun.visits;
  const moved = { ...begun, place, visits };
  return talk.screen === 'frozen' ? moved : withoutZoom({ ...moved, shown: place });
}

/** The record begins where the talk was when its clock began. */
function beginRecord(talk: Talk): Talk {
  return isStarted(talk.clock) && talk.visits.length === 0 ? { ...talk, visits: visit([], talk.place, 0) } : talk;
}

function show(talk: Talk, screen: Screen): Talk {
  if (screen === talk.screen) return talk;
  const next = screen === 'frozen' ? { ...talk, screen } : { ...talk, screen, shown: talk.place };
  return isSamePlace(next.shown, talk.shown) ? next : withoutZoom(next);
}

function reset(talk: Talk): Talk {
  if (!isStarted(talk.clock)) return talk;
  const { clock, visits } = talk;
  return { ...talk, clock: freshClock, visits: [], beforeReset: { clock, visits } };
}

function withInk(talk: Talk, ink: Ink): Talk {
  return ink === talk.ink ? talk : { ...talk, ink };
}

function withoutUndo({ beforeReset: _, ...talk }: Talk): Talk {
  return talk;
}

function withoutZoom(talk: Talk): Talk {
  if (talk.zoom === undefined) return talk;
  const { zoom: _, ...rest } = talk;
  return rest;
}
