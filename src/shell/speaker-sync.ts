import type { Place } from './place.ts';
import type { SchemeChoice } from './scheme.ts';
import { openLine } from './sync.ts';
import { earlierStart, type SyncMessage, schemeNumbers } from './sync-message.ts';

export interface SpeakerState {
  readonly place: Place;
  readonly startedAt: number;
  /** The colours of the show. */
  readonly scheme: SchemeChoice;
}

interface SpeakerSyncOptions {
  readonly deck: string;
  /** Empty for a speaker view that was opened by hand: it joins the first show that answers, and stays with it. */
  readonly session: string;
  readonly onSession: (session: string) => void;
  readonly onState: (state: SpeakerState) => void;
  readonly onConnection: (connected: boolean) => void;
}

export interface SpeakerSync {
  readonly isConnected: () => boolean;
  readonly go: (place: Place) => void;
  readonly next: () => void;
  readonly prev: () => void;
  readonly toggleScheme: () => void;
}

const helloEvery = 1000;
/** Three greetings without an answer. */
const silenceMeansLost = 3500;

/** The speaker view's end of the line. It greets once a second, so that either window recovers after a reload. */
export function connectToShow(options: SpeakerSyncOptions): SpeakerSync {
  const { deck } = options;
  let { session } = options;
  let startedAt = 0;
  let lastHeard = Date.now();
  let connected: boolean | undefined;
  let unanswered = 0;
  const setConnected = (now: boolean) => {
    if (now !== connected) options.onConnection(now);
    connected = now;
  };
  const line = openLine(deck, (message) => {
    if (message.kind !== 'state' || (session !== '' && message.session !== session)) return;
    if (session === '') options.onSession(message.session);
    session = message.session;
    startedAt = earlierStart(startedAt, message.startedAt);
    lastHeard = Date.now();
    unanswered = 0;
    setConnected(true);
    const scheme = schemeNumbers[message.scheme] ?? 'auto';
    options.onState({ place: { slide: message.slide, step: message.step }, startedAt, scheme });
  });
  const send = (message: SyncMessage) => {
    const show = opener();
    if (show !== null) line.sendTo(show, message);
    // An opener that does not answer has gone to another page; the show may be back in a window of its own.
    if (show === null || unanswered > 3) line.broadcast(message);
  };
  const greet = () => {
    if (Date.now() - lastHeard >= silenceMeansLost) setConnected(false);
    unanswered += 1;
    send({ deck, session, kind: 'hello', startedAt });
  };
  greet();
  setInterval(greet, helloEvery);
  document.addEventListener('visibilitychange', greet);
  return {
    isConnected: () => connected === true,
    go: ({ slide, step }) => send({ deck, session, kind: 'go', slide, step }),
    next: () => send({ deck, session, kind: 'next' }),
    prev: () => send({ deck, session, kind: 'prev' }),
    toggleScheme: () => send({ deck, session, kind: 'scheme' }),
  };
}

/** The window of the show, as long as it is there. */
function opener(): Window | null {
  const show = window.opener as Window | null;
  return show === null || show.closed ? null : show;
}
