import { parseSyncMessage, type SyncMessage } from './sync-message.ts';

export type Send = (message: SyncMessage) => void;

/** The way between the windows of one deck: messages from window to window, and a channel where there is no opener. */
export interface Line {
  readonly broadcast: Send;
  readonly sendTo: (target: MessageEventSource | null, message: SyncMessage) => void;
}

/**
 * Hears what other windows of this deck say; `source` is the window that spoke, `null` for the channel. Origins are not
 * compared: under file:// one browser calls it `file://`, the other `null`. Strict messages and the token take their place.
 */
export function openLine(deck: string, hear: (message: SyncMessage, source: MessageEventSource | null) => void): Line {
  const receive = (event: MessageEvent) => {
    const message = parseSyncMessage(event.data, deck);
    if (message !== undefined) hear(message, event.source);
  };
  window.addEventListener('message', receive);
  const channel = openChannel(`deck:${deck}`);
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
