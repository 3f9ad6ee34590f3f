import { nextPlace, type Place } from '../../talk/place.ts';
import { beginTalk, obey, type Talk } from '../../talk/talk.ts';
import { areCharactersKeys } from '../character-keys.ts';
import { helpActions } from '../help-actions.ts';
import { readIdentity } from '../identity.ts';
import { mountKeyboard } from '../keyboard.ts';
import { type Labels, labelsFor } from '../labels.ts';
import type { TalkLink } from '../link.ts';
import { mountSpeakerPointing } from '../pointing/speaker-pointing.ts';
import { openReport } from '../report/open-report.ts';
import type { SchemeChoice } from '../scheme.ts';
import { readSlides, type SlideEntry } from '../slides.ts';
import { formatSpeakerHash, sessionOfSpeakerHash } from '../speaker-hash.ts';
import { talkActions } from '../talk-actions.ts';
import { mountClock } from './clock.ts';
import { mountSpeakerGuard } from './guard.ts';
import { createSpeakerLayout, type SpeakerLayout } from './layout.ts';
import { measureConnection } from './measure-connection.ts';
import { createPreview } from './preview.ts';
import { createRemoteLink } from './remote-link.ts';

/** Turns the page into the second window: what is shown, what comes next, what to say. reveal.js does not start here. */
export function mountSpeakerView(root: HTMLElement): void {
  const { lang } = document.documentElement;
  const labels = labelsFor(lang);
  const slides = readSlides(root);
  const layout = createSpeakerLayout(labels);
  root.inert = true;
  document.documentElement.classList.add('speaker');
  document.title = `${labels.speakerView} – ${document.title}`;
  document.body.append(layout.view);
  const link = createRemoteLink({
    identity: readIdentity(),
    session: sessionOfSpeakerHash(location.hash),
    onSession: rememberSession,
  });
  follow(layout, link, slides, labels);
  mountSpeakerGuard(link, slides);
}

function follow(layout: SpeakerLayout, link: TalkLink, slides: readonly SlideEntry[], labels: Labels): void {
  let talk = beginTalk({ slide: 0, step: 0 });
  let connected = false;
  const tick = mountClock(layout.clock, layout.elapsed, document.documentElement.lang, () => talk.clock);
  // The show decides and answers; alone, the speaker view turns its own pages, so that the notes can still be read.
  const send: TalkLink['send'] = (command) => {
    if (connected) link.send(command);
    else show(obey(talk, command, slides, Date.now()));
  };
  const pointing = mountSpeakerPointing({ view: layout.view, link, send, lang: document.documentElement.lang });
  const show = (next: Talk) => {
    talk = next;
    renderPlace(layout, slides, talk.place, labels);
    pointing.follow(talk, talk.place.slide);
    tick();
  };
  show(talk);
  link.onTalk((next, scheme) => {
    renderScheme(layout, scheme);
    show(next);
  });
  link.onConnection((now) => {
    connected = now;
    renderConnection(layout, labels, connected);
  });
  layout.back.addEventListener('click', () => send({ kind: 'prev' }));
  layout.forward.addEventListener('click', () => send({ kind: 'next' }));
  const actions = {
    ...talkActions(send),
    ...pointing.actions,
    ...helpActions({ window: 'speaker', measure: measureConnection(readIdentity()) }),
    escape: pointing.leave,
    scheme: link.toggleScheme,
    report: () => openReport(talk),
  };
  mountKeyboard({ window: 'speaker', actions, characters: areCharactersKeys });
}

/** The previews look as the show does; what is around them is dark in any case. */
function renderScheme({ current, next }: SpeakerLayout, scheme: SchemeChoice): void {
  for (const preview of [current, next]) {
    if (scheme === 'auto') delete preview.dataset['scheme'];
    else preview.dataset['scheme'] = scheme;
  }
}

function renderPlace(layout: SpeakerLayout, slides: readonly SlideEntry[], place: Place, labels: Labels): void {
  const entry = slides[place.slide];
  const key = `${place.slide}/${place.step}`;
  if (entry === undefined || layout.view.dataset['place'] === key) return;
  const isNewSlide = layout.view.dataset['slide'] !== String(place.slide);
  Object.assign(layout.view.dataset, { place: key, slide: String(place.slide) });
  layout.current.replaceChildren(createPreview(entry, place.step));
  renderNext(layout, slides, place, labels);
  layout.back.disabled = place.slide === 0 && place.step === 0;
  if (!isNewSlide) return;
  layout.position.textContent = labels.slideOf(place.slide + 1, slides.length);
  layout.title.textContent = entry.title;
  renderNotes(layout, entry, labels);
}

function renderNext(layout: SpeakerLayout, slides: readonly SlideEntry[], place: Place, labels: Labels): void {
  const next = nextPlace(place, slides);
  const entry = next === undefined ? undefined : slides[next.slide];
  layout.forward.disabled = next === undefined;
  layout.nextLabel.textContent = next?.slide === place.slide ? labels.nextStep : labels.upNext;
  if (next === undefined || entry === undefined) layout.next.replaceChildren(labels.end);
  else layout.next.replaceChildren(createPreview(entry, next.step));
  layout.next.classList.toggle('preview-end', next === undefined);
}

/** Their own label says whose notes they are. Ids are stripped: the originals are still in the page. */
function renderNotes(layout: SpeakerLayout, { element }: SlideEntry, labels: Labels): void {
  const notes = element.querySelector('aside.notes')?.cloneNode(true);
  const label = notes instanceof HTMLElement ? notes.querySelector('.notes-label') : null;
  layout.notesLabel.textContent = label?.textContent ?? labels.notes;
  label?.remove();
  if (notes instanceof HTMLElement) for (const part of notes.querySelectorAll('[id]')) part.removeAttribute('id');
  layout.notes.replaceChildren(...(notes?.childNodes ?? [labels.noNotes]));
  layout.notes.scrollTo(0, 0);
}

/** Into the address, so that a reload comes back to the same show. */
function rememberSession(session: string): void {
  try {
    history.replaceState(null, '', formatSpeakerHash(session));
  } catch {
    // Then a reload joins the first show that answers.
  }
}

function renderConnection(layout: SpeakerLayout, labels: Labels, connected: boolean): void {
  layout.alarm.textContent = connected ? '' : labels.disconnected;
  layout.view.dataset['connected'] = String(connected);
}
