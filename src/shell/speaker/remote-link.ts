import { type Command, plainCommands } from '../../talk/command.ts';
import type { Body, Message } from '../../talk/message.ts';
import { beginTalk, type Talk } from '../../talk/talk.ts';
import { talkOf, unpackInk, unpackVisits } from '../../talk/wire.ts';
import type { Gesture, TalkLink } from '../link.ts';
import { type SchemeChoice, schemeChoices } from '../scheme.ts';
import { createSignal } from '../signal.ts';
import { openLine } from '../sync.ts';

interface RemoteLinkOptions {
  readonly identity: string;
  /** Empty for a speaker view that was opened by hand: it joins the first show that answers, and stays with it. */
  readonly session: string;
  readonly onSession: (session: string) => void;
}

const helloEvery = 1000;
/** Greetings without an answer. Not a time: a machine that slept, or a window in the back, has greeted nobody meanwhile. */
const silenceMeansLost = 3;

/** A speaker view's end of the line. It greets once a second, so that either window recovers after a reload. */
export function createRemoteLink({ identity, session: given, onSession }: RemoteLinkOptions): TalkLink {
  let session = given;
  const heard = new Copy();
  const talks = createSignal<[Talk, SchemeChoice]>();
  const gestures = createSignal<[Gesture]>();
  const connections = createSignal<[boolean]>();
  let connected: boolean | undefined;
  let unanswered = 0;
  const setConnected = (now: boolean) => {
    if (now !== connected) connections.emit(now);
    connected = now;
  };
  const line = openLine(identity, (message) => {
    if (message.session === '' || (session !== '' && message.session !== session)) return;
    if (message.kind === 'pointer' || message.kind === 'trace') return gestures.emit(message);
    if (!heard.take(message) || message.kind !== 'state') return;
    if (session === '') onSession(message.session);
    session = message.session;
    unanswered = 0;
    setConnected(true);
    talks.emit(heard.talk, schemeChoices[message.scheme] ?? 'auto');
  });
  const send = (body: Body) => {
    const message = { ...body, deck: identity, session } as Message;
    const show = opener();
    if (show !== null) line.sendTo(show, message);
    // An opener that does not answer has gone to another page; the show may be back in a window of its own.
    if (show === null || unanswered > 3) line.broadcast(message);
  };
  const greet = () => {
    if (unanswered >= silenceMeansLost) setConnected(false);
    unanswered += 1;
    send({ kind: 'hello', ...heard.revisions });
  };
  // After those who build this view had their turn to listen.
  queueMicrotask(greet);
  setInterval(greet, helloEvery);
  document.addEventListener('visibilitychange', greet);
  return {
    send: (command) => send(bodyOf(command)),
    toggleScheme: () => send({ kind: 'scheme' }),
    gesture: send,
    onTalk: talks.listen,
    onGesture: gestures.listen,
    onConnection: connections.listen,
  };
}

/** The show's talk as it was told: ink and record come in messages of their own, ahead of the state that belongs to them. */
class Copy {
  talk: Talk = beginTalk({ slide: 0, step: 0 });
  revisions = { ink: 0, record: 0 };

  /** Whether the message was one of these. */
  take(message: Message): boolean {
    if (message.kind === 'ink') {
      this.talk = { ...this.talk, ink: unpackInk(message.strokes) };
      this.revisions = { ...this.revisions, ink: message.revision };
    } else if (message.kind === 'record') {
      this.talk = { ...this.talk, visits: unpackVisits(message.visits) };
      this.revisions = { ...this.revisions, record: message.revision };
    } else if (message.kind === 'state') this.talk = talkOf(message, this.talk);
    else return false;
    return true;
  }
}

function bodyOf(command: Command): Body {
  if (command.kind === 'go' || command.kind === 'zoom' || command.kind === 'draw') return command;
  return { kind: 'do', command: plainCommands.indexOf(command.kind) };
}

/** The window of the show, as long as it is there. */
function opener(): Window | null {
  const show = window.opener as Window | null;
  return show === null || show.closed ? null : show;
}
