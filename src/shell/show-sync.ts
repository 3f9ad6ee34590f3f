import type { Show } from './reveal.ts';
import type { SchemeSwitch } from './scheme.ts';
import type { Session } from './session.ts';
import { openLine } from './sync.ts';
import { earlierStart, type SyncMessage, schemeNumbers } from './sync-message.ts';

interface ShowSyncOptions {
  readonly deck: string;
  readonly show: Show;
  readonly scheme: SchemeSwitch;
  readonly session: () => Session;
  readonly startAt: (startedAt: number) => void;
}

/** The show's end of the line: tells every speaker view that asked where the talk is, and does what it says. */
export function mountShowSync({ deck, show, scheme, session, startAt }: ShowSyncOptions): void {
  const speakers = new Set<MessageEventSource | null>();
  const state = (): SyncMessage => {
    const { token, startedAt } = session();
    return {
      deck,
      session: token,
      kind: 'state',
      ...show.current(),
      startedAt,
      scheme: schemeNumbers.indexOf(scheme.choice()),
    };
  };
  const line = openLine(deck, (message, source) => {
    if (message.session !== '' && message.session !== session().token) return;
    if (message.kind === 'hello') {
      speakers.add(source);
      startAt(earlierStart(session().startedAt, message.startedAt));
      line.sendTo(source, state());
    } else if (message.kind === 'go') show.goTo(message);
    else if (message.kind === 'next') show.next();
    else if (message.kind === 'prev') show.prev();
    else if (message.kind === 'scheme') scheme.toggle();
  });
  const tellAll = () => {
    for (const speaker of speakers) {
      if (isClosed(speaker)) speakers.delete(speaker);
      else line.sendTo(speaker, state());
    }
  };
  show.onChange(tellAll);
  scheme.onChange(tellAll);
}

function isClosed(source: MessageEventSource | null): boolean {
  return source !== null && 'closed' in source && source.closed;
}
