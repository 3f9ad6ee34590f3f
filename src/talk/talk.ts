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
  /** Black or white lies over a frozen picture, which comes back. */
  readonly overFrozen?: true;
  /** What the audience sees; another place only while the picture is frozen. */
  readonly shown: Place;
  readonly clock: Clock;
  readonly visits: readonly Visit[];
  /** What a reset took away and "undo" gives back, in exchange for what has begun since. */
  readonly beforeReset?: Pick<Talk, 'clock' | 'visits'>;
  readonly ink: Ink;
  readonly zoom?: Zoom;
}

export function beginTalk(place: Place): Talk {
  return { place, shown: place, screen: 'live', clock: freshClock, visits: [], ink: {} };
}

/** Whether the speaker may be elsewhere than the audience. */
export function isFrozen({ screen, overFrozen }: Talk): boolean {
  return screen === 'frozen' || overFrozen === true;
}

/** What the talk is after a command. One that has nothing to do returns the same object. */
export function obey(talk: Talk, command: Command, slides: readonly SlideShape[], now: number): Talk {
  switch (command.kind) {
    case 'go':
      return move(talk, nearestPlace(command, slides), now);
    case 'black':
    case 'white':
      return talk.screen === command.kind ? uncover(talk) : cover(talk, command.kind);
    case 'frozen':
      return talk.screen === 'frozen' ? release(talk, now) : show(talk, 'frozen');
    case 'uncover':
      return uncover(talk);
    case 'clock':
      return beginRecord({ ...talk, clock: toggleClock(talk.clock, now) });
    case 'reset':
      return reset(talk);
    case 'restore':
      return restore(talk, now);
    case 'draw':
      return command.slide < slides.length ? withInk(talk, addStroke(talk.ink, command.slide, command.stroke)) : talk;
    case 'undo':
      return changeInk(talk, undoStroke);
    case 'wipe':
      return changeInk(talk, wipe);
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
  if (isCovered(talk)) return uncover(talk);
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

function move(talk: Talk, place: Place | undefined, now: number): Talk {
  if (place === undefined || isSamePlace(place, talk.place)) return talk;
  const moved = { ...talk, place };
  return isFrozen(talk) ? moved : reveal(moved, now);
}

/** Shows the audience where the speaker is. That is what the record is of; the first step forward starts the clock. */
function reveal(talk: Talk, now: number): Talk {
  const { place } = talk;
  if (isSamePlace(place, talk.shown)) return talk;
  const clock = isLater(place, talk.shown) ? startClock(talk.clock, now) : talk.clock;
  return withoutZoom(withVisit({ ...beginRecord({ ...talk, clock }), shown: place }, now));
}

/** The record begins with what was seen when the clock began. */
function beginRecord(talk: Talk): Talk {
  return isStarted(talk.clock) && talk.visits.length === 0 ? { ...talk, visits: visit([], talk.shown, 0) } : talk;
}

function withVisit(talk: Talk, now: number): Talk {
  const { clock, visits, shown } = talk;
  return isStarted(clock) ? { ...talk, visits: visit(visits, shown, elapsed(clock, now)) } : talk;
}

function show({ overFrozen: _, ...talk }: Talk, screen: Screen): Talk {
  return { ...talk, screen };
}

function cover(talk: Talk, screen: 'black' | 'white'): Talk {
  return isFrozen(talk) ? { ...talk, screen, overFrozen: true } : show(talk, screen);
}

function isCovered({ screen }: Talk): boolean {
  return screen === 'black' || screen === 'white';
}

/** Never ends a frozen picture: who looked at another slide would show it to all. */
function uncover(talk: Talk): Talk {
  return isCovered(talk) ? show(talk, isFrozen(talk) ? 'frozen' : 'live') : talk;
}

function release(talk: Talk, now: number): Talk {
  return reveal(show(talk, 'live'), now);
}

function reset(talk: Talk): Talk {
  if (!isStarted(talk.clock)) return talk;
  const { clock, visits } = talk;
  return { ...talk, clock: freshClock, visits: [], beforeReset: { clock, visits } };
}

/** No run is lost: the one that has begun since is what undoing this brings back. */
function restore(talk: Talk, now: number): Talk {
  const { beforeReset, ...rest } = talk;
  if (beforeReset === undefined) return talk;
  const { clock, visits } = talk;
  const back = withVisit({ ...rest, ...beforeReset }, now);
  return isStarted(clock) ? { ...back, beforeReset: { clock, visits } } : back;
}

/** Only what is seen is wiped off: the speaker may be at another slide than the audience. */
function changeInk(talk: Talk, change: (ink: Ink, slide: number) => Ink): Talk {
  const { slide } = talk.shown;
  return slide === talk.place.slide ? withInk(talk, change(talk.ink, slide)) : talk;
}

function withInk(talk: Talk, ink: Ink): Talk {
  return ink === talk.ink ? talk : { ...talk, ink };
}

function withoutZoom(talk: Talk): Talk {
  if (talk.zoom === undefined) return talk;
  const { zoom: _, ...rest } = talk;
  return rest;
}
