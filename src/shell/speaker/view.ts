import { readIdentity } from '../identity.ts';
import { mountKeyboard } from '../keyboard.ts';
import { readSlides } from '../slides.ts';
import { formatSpeakerHash, sessionOfSpeakerHash } from '../speaker-hash.ts';
import { createRemoteLink } from './remote-link.ts';
import { createSpeaker, type SpeakerExtra } from './speaker.ts';

/** Turns the page into the second window: what is shown, what comes next, what to say. reveal.js does not start here. */
export function mountSpeakerView(root: HTMLElement, extras: readonly SpeakerExtra[] = []): void {
  const link = createRemoteLink({
    identity: readIdentity(),
    session: sessionOfSpeakerHash(location.hash),
    onSession: rememberSession,
  });
  const { lang } = document.documentElement;
  const speaker = createSpeaker({ slides: readSlides(root), link, lang, extras, isHere: false });
  root.inert = true;
  document.documentElement.classList.add('speaker');
  document.title = `${speaker.labels.speakerView} – ${document.title}`;
  document.body.append(speaker.layout.view);
  speaker.refresh();
  mountKeyboard({ window: 'speaker', actions: speaker.actions, characters: () => true });
}

/** Into the address, so that a reload comes back to the same show. */
function rememberSession(session: string): void {
  try {
    history.replaceState(null, '', formatSpeakerHash(session));
  } catch {
    // Then a reload joins the first show that answers.
  }
}
