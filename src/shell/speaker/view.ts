import { areCharactersKeys } from '../character-keys.ts';
import { readIdentity } from '../identity.ts';
import { mountKeyboard } from '../keyboard.ts';
import { keepSlidesFresh } from '../live/fresh-slides.ts';
import { onPatched } from '../live/patches.ts';
import { readSlides } from '../slides.ts';
import { formatSpeakerHash, sessionOfSpeakerHash } from '../speaker-hash.ts';
import { mountSpeakerGuard } from './guard.ts';
import { mountKeyHints } from './key-hints.ts';
import { measureConnection } from './measure-connection.ts';
import { createRemoteLink } from './remote-link.ts';
import { createSpeaker } from './speaker.ts';

/** Turns the page into the second window: what is shown, what comes next, what to say. reveal.js does not start here. */
export function mountSpeakerView(root: HTMLElement): void {
  const identity = readIdentity();
  const slides = readSlides(root);
  if (import.meta.hot) keepSlidesFresh(root, slides);
  const link = createRemoteLink({
    identity,
    session: sessionOfSpeakerHash(location.hash),
    onSession: rememberSession,
  });
  const { lang } = document.documentElement;
  const speaker = createSpeaker({ slides, link, lang, measure: measureConnection(identity), isHere: false });
  root.inert = true;
  document.documentElement.classList.add('speaker');
  const nameWindow = (title: string) => {
    document.title = `${speaker.labels.speakerView} – ${title}`;
  };
  nameWindow(document.title);
  if (import.meta.hot) onPatched(({ title }) => title !== undefined && nameWindow(title));
  document.body.append(speaker.layout.view);
  mountKeyHints(speaker.layout.view);
  speaker.refresh();
  mountKeyboard({ window: 'speaker', actions: speaker.actions, characters: areCharactersKeys });
  mountSpeakerGuard(link);
}

/** Into the address, so that a reload comes back to the same show. */
function rememberSession(session: string): void {
  try {
    history.replaceState(null, '', formatSpeakerHash(session));
  } catch {
    // Then a reload joins the first show that answers.
  }
}
