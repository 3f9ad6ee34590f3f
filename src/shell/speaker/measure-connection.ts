import type { Message } from '../../talk/message.ts';
import type { Connection } from '../check/check.ts';
import { sessionOfSpeakerHash } from '../speaker-hash.ts';
import { openLine } from '../sync.ts';

const patience = 1500;

/** Greets the show as `remote-link.ts` does, and takes the time until it answers. */
export function measureConnection(identity: string): () => Promise<Connection> {
  let onState: (session: string) => void = () => undefined;
  let line: ReturnType<typeof openLine> | undefined;
  return () =>
    new Promise((resolve) => {
      line ??= openLine(identity, ({ kind, session }) => kind === 'state' && onState(session));
      const since = performance.now();
      const session = sessionOfSpeakerHash(location.hash);
      // Another show of this file has nothing to say about this one.
      onState = (answered) => {
        if (session === '' || answered === session)
          resolve({ connected: true, milliseconds: performance.now() - since });
      };
      setTimeout(() => resolve({ connected: false }), patience);
      const hello: Message = { kind: 'hello', ink: 0, record: 0, deck: identity, session };
      const show = window.opener as Window | null;
      if (show === null || show.closed) line.broadcast(hello);
      else line.sendTo(show, hello);
    });
}
