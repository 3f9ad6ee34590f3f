import { createElement } from '../element.ts';
import type { Labels } from '../labels.ts';
import { formatSpeakerHash } from '../speaker-hash.ts';

const features = 'popup,width=1200,height=800';
let opened: Window | null = null;

/** Opens the same file as speaker view; call it on a key or click, or the browser blocks the window. */
export function openSpeakerWindow(identity: string, session: string, labels: Labels, here: () => void): void {
  if (opened !== null && !opened.closed) {
    opened.focus();
    return;
  }
  const address = speakerAddress(session);
  opened = tryToOpen(address, `speaker-${identity}-${session}`);
  if (opened === null) showBlocked(address, labels, here);
  else hideBlocked();
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
  hideBlocked();
  const link = createElement('a', { href: address, target: '_blank', rel: 'opener' }, labels.openSpeakerView);
  const inPlace = createElement('button', { type: 'button' }, labels.speakerViewHere);
  const close = createElement('button', { type: 'button' }, labels.close);
  const notice = createElement('div', { class: 'notice', role: 'alert' });
  notice.append(createElement('p', {}, labels.popupBlocked), link, inPlace, close);
  document.body.append(notice);
  close.addEventListener('click', hideBlocked);
  link.addEventListener('click', hideBlocked);
  inPlace.addEventListener('click', () => {
    hideBlocked();
    here();
  });
  document.addEventListener('keydown', closeOnEscape, { capture: true });
  link.focus();
}

function closeOnEscape(event: KeyboardEvent): void {
  if (event.key !== 'Escape') return;
  // Else reveal.js would open its overview as well.
  event.stopPropagation();
  hideBlocked();
}

function hideBlocked(): void {
  document.removeEventListener('keydown', closeOnEscape, { capture: true });
  document.querySelector('.notice')?.remove();
}
