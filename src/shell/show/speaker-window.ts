import { createButton } from '../create-button.ts';
import { createElement } from '../element.ts';
import type { Labels } from '../labels.ts';
import { reportLimit } from '../limits.ts';
import { createNotice, type Notice } from '../notice.ts';
import { formatSpeakerHash } from '../speaker-hash.ts';
import type { LiveTalk } from './live-talk.ts';

interface SpeakerWindowOptions {
  readonly identity: string;
  readonly token: () => string;
  readonly labels: Labels;
  readonly live: Pick<LiveTalk, 'onChange'>;
  /** Opens the speaker view in this window, for those who have but one screen. */
  readonly here: () => void;
}

const features = 'popup,width=1200,height=800';

/** Returns what opens the same file as speaker view; call it on a key or click, or the browser blocks the window. */
export function mountSpeakerWindow({ identity, token, labels, live, here }: SpeakerWindowOptions): () => void {
  let opened: Window | null = null;
  let blocked: Notice | undefined;
  // It is for the speaker, who has read it; the audience came for the slides.
  live.onChange((now, before) => {
    if (now.place !== before.place || now.screen !== before.screen) blocked?.close();
  });
  return () => {
    if (opened !== null && !opened.closed) return opened.focus();
    const session = token();
    const address = location.href.replace(/#.*$/s, '') + formatSpeakerHash(session);
    opened = tryToOpen(address, `speaker-${identity}-${session}`);
    reportLimit('popups', opened === null);
    blocked?.close();
    if (opened === null) blocked = showBlocked(address, labels, here);
  };
}

function tryToOpen(address: string, name: string): Window | null {
  try {
    return window.open(address, name, features);
  } catch {
    return null;
  }
}

/** A link is never blocked. `rel="opener"` lets the new window find this one. */
function showBlocked(address: string, labels: Labels, here: () => void): Notice {
  const link = createElement('a', { href: address, target: '_blank', rel: 'opener' }, labels.openSpeakerView);
  const [name, text] = [labels.speakerView, labels.popupBlocked];
  const notice = createNotice({
    name,
    text,
    choices: [link, createButton(labels.speakerViewHere, here), createButton(labels.close)],
    isUrgent: true,
  });
  link.focus();
  return notice;
}
