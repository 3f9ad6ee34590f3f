import { createElement } from '../element.ts';
import type { Labels } from '../labels.ts';
import { reportLimit } from '../limits.ts';
import { createNotice, type Notice } from '../notice.ts';
import { formatSpeakerHash } from '../speaker-hash.ts';

const features = 'popup,width=1200,height=800';
let opened: Window | null = null;
let blocked: Notice | undefined;

/** Opens the same file as speaker view; call it on a key or click, or the browser blocks the window. */
export function openSpeakerWindow(identity: string, session: string, labels: Labels, here: () => void): void {
  if (opened !== null && !opened.closed) {
    opened.focus();
    return;
  }
  const address = speakerAddress(session);
  opened = tryToOpen(address, `speaker-${identity}-${session}`);
  reportLimit('popups', opened === null);
  if (opened === null) showBlocked(address, labels, here);
  else blocked?.close();
}

function speakerAddress(session: string): string {
  return location.href.replace(/#.*$/s, '') + formatSpeakerHash(session);
}

function tryToOpen(address: string, name: string): Window | null {
  try {
    return window.open(address, name, features);
  } catch {
    return null;
  }
}

/** A link is never blocked. `rel="opener"` lets the new window find this one. Who has but one screen stays in this window. */
function showBlocked(address: string, labels: Labels, here: () => void): void {
  blocked?.close();
  const link = createElement('a', { href: address, target: '_blank', rel: 'opener' }, labels.openSpeakerView);
  const inPlace = createElement('button', { type: 'button' }, labels.speakerViewHere);
  const close = createElement('button', { type: 'button' }, labels.close);
  inPlace.addEventListener('click', here);
  const [name, text] = [labels.speakerView, labels.popupBlocked];
  blocked = createNotice({ name, text, choices: [link, inPlace, close], isUrgent: true });
  link.focus();
}
