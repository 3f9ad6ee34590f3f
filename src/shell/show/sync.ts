import type { Command } from '../../talk/command.ts';
import { type Body, type Message, plainCommand } from '../../talk/message.ts';
import type { Talk } from '../../talk/talk.ts';
import { packInk, packVisits, stateOf } from '../../talk/wire.ts';
import type { Gesture } from '../link.ts';
import { type SchemeSwitch, schemeChoices } from '../scheme.ts';
import { createSignal } from '../signal.ts';
import { openLine } from '../sync.ts';
import type { LiveTalk } from './live-talk.ts';

interface ShowSyncOptions {
  readonly identity: string;
  readonly live: LiveTalk;
  readonly scheme: SchemeSwitch;
  readonly token: () => string;
}

/** The show's end of the line: tells every speaker view that asked how the talk is, and does what it says. */
export interface ShowSync {
  readonly gesture: (gesture: Gesture) => void;
  readonly onGesture: (listener: (gesture: Gesture) => void) => void;
  /** Whether a speaker view has greeted within the last seconds. */
  readonly hasSpeaker: () => boolean;
}

type Peer = MessageEventSource | null;

/** Three greetings missed: the speaker view is gone. */
const silenceMeansGone = 3500;

export function mountShowSync({ identity, live, scheme, token }: ShowSyncOptions): ShowSync {
  const peers = new Set<Peer>();
  const gestures = createSignal<[Gesture]>();
  const revisions = countRevisions(live);
  let lastGreeting = Number.NEGATIVE_INFINITY;
  const line = openLine(identity, (message, source) => {
    if (message.session === '' || message.session === token()) hear(message, source);
  });
  const hear = (message: Message, source: Peer) => {
    if (message.kind === 'hello') {
      lastGreeting = Date.now();
      peers.add(source);
      for (const body of answer(message)) say(source, body);
    } else if (message.kind === 'pointer' || message.kind === 'trace') {
      gestures.emit(message);
      for (const peer of peers) if (peer !== source) say(peer, message);
    } else if (message.kind === 'scheme') scheme.toggle();
    else obeyIfCommand(live, message);
  };
  const say = (peer: Peer, body: Body) => {
    if (isClosed(peer)) peers.delete(peer);
    else line.sendTo(peer, { ...body, deck: identity, session: token() } as Message);
  };
  const state = () =>
    stateOf(live.current(), { scheme: schemeChoices.indexOf(scheme.choice()), ...revisions.current() });
  const ink = (): Body => ({ kind: 'ink', revision: revisions.current().ink, strokes: packInk(live.current().ink) });
  const record = (): Body => {
    return { kind: 'record', revision: revisions.current().record, visits: packVisits(live.current().visits) };
  };
  const answer = (has: Body<'hello'>): readonly Body[] => {
    const now = revisions.current();
    return [...(has.ink === now.ink ? [] : [ink()]), ...(has.record === now.record ? [] : [record()]), state()];
  };
  const tellAll = (talk: Talk, before: Talk) => {
    const has = { ink: talk.ink === before.ink, record: talk.visits === before.visits };
    const bodies = [...(has.ink ? [] : [ink()]), ...(has.record ? [] : [record()]), state()];
    for (const peer of peers) for (const body of bodies) say(peer, body);
  };
  live.onChange(tellAll);
  scheme.onChange(() => tellAll(live.current(), live.current()));
  return {
    gesture(gesture) {
      for (const peer of peers) say(peer, gesture);
    },
    onGesture: gestures.listen,
    hasSpeaker: () => Date.now() - lastGreeting < silenceMeansGone,
  };
}

/** Numbers that change with ink and record. They begin with the time, so that those before a reload are other ones. */
function countRevisions(live: LiveTalk) {
  const revisions = { ink: Date.now(), record: Date.now() };
  live.onChange((talk, before) => {
    if (talk.ink !== before.ink) revisions.ink += 1;
    if (talk.visits !== before.visits) revisions.record += 1;
  });
  return { current: () => ({ ...revisions }) };
}

function obeyIfCommand(live: LiveTalk, message: Message): void {
  const command = commandOf(message);
  if (command !== undefined) live.obey(command);
}

function commandOf(message: Message): Command | undefined {
  if (message.kind === 'go') return { kind: 'go', slide: message.slide, step: message.step };
  if (message.kind === 'zoom') return { kind: 'zoom', x: message.x, y: message.y };
  if (message.kind === 'draw') return { kind: 'draw', slide: message.slide, stroke: message.stroke };
  const kind = message.kind === 'do' ? plainCommand(message.command) : undefined;
  return kind === undefined ? undefined : { kind };
}

function isClosed(peer: Peer): boolean {
  return peer !== null && 'closed' in peer && peer.closed;
}
