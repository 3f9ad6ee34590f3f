import { type Message, parseMessage } from '../talk/message.ts';

/** The way between the windows of one deck: messages from window to window, and a channel where there is no opener. */
export interface Line {
  readonly broadcast: (message: Message) => void;
  readonly sendTo: (target: MessageEventSource | null, message: Message) => void;
}

/**
 * Hears what other windows of this deck say; `source` is the window that spoke, `null` for the channel. Origins are not
 * compared: under file:// one browser calls it `file://`, the other `null`. The token keeps talks apart and is no secret:
 * any local file that runs script in this browser can work out the identity, greet and be told the token, and could read
 * our storage as well. Strict messages bound what it can do then: turn pages and draw, never bring in text or HTML.
 */
export function openLine(identity: string, hear: (message: Message, source: MessageEventSource | null) => void): Line {
  const receive = (event: MessageEvent) => {
    const message = parseMessage(event.data, identity);
    if (message !== undefined) hear(message, event.source);
  };
  window.addEventListener('message', receive);
  const channel = openChannel(`deck:${identity}`);
  channel?.addEventListener('message', receive);
  return {
    broadcast: (message) => channel?.postMessage(message),
    sendTo: (target, message) =>
      target === null ? channel?.postMessage(message) : target.postMessage(message, { targetOrigin: '*' }),
  };
}

/** Strict privacy settings forbid the channel; the way over the opener is left then. */
function openChannel(name: string): BroadcastChannel | undefined {
  try {
    return new BroadcastChannel(name);
  } catch {
    return undefined;
  }
}
