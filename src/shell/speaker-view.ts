import { type Labels, labelsFor } from './labels.ts';
import { nearestPlace, nextPlace, type Place, previousPlace } from './place.ts';
import type { SchemeChoice } from './scheme.ts';
import { readSlides, type SlideEntry, stepsOf } from './slides.ts';
import { mountClock } from './speaker-clock.ts';
import { formatSpeakerHash, sessionOfSpeakerHash } from './speaker-hash.ts';
import { type SpeakerCommand, speakerCommand } from './speaker-keys.ts';
import { createSpeakerLayout, type SpeakerLayout } from './speaker-layout.ts';
import { createPreview } from './speaker-preview.ts';
import { connectToShow, type SpeakerSync } from './speaker-sync.ts';

/** Turns the page into the second window: what is shown, what comes next, what to say. reveal.js does not start here. */
export function mountSpeakerView(root: HTMLElement): void {
  const { lang, dataset } = document.documentElement;
  const labels = labelsFor(lang);
  const slides = readSlides(root);
  const layout = createSpeakerLayout(labels);
  const startedAt = { value: 0 };
  let place: Place = { slide: 0, step: 0 };
  const show = (next: Place) => {
    place = nearestPlace(next, stepsOf(slides));
    renderPlace(layout, slides, place, labels);
  };
  root.inert = true;
  document.documentElement.classList.add('speaker');
  document.title = `${labels.speakerView} – ${document.title}`;
  document.body.append(layout.view);
  show(place);
  const tick = mountClock(layout.clock, layout.elapsed, lang, () => startedAt.value);
  const sync = connectToShow({
    deck: dataset['deck'] ?? '',
    session: sessionOfSpeakerHash(location.hash),
    onSession: rememberSession,
    onState: (state) => {
      startedAt.value = state.startedAt;
      renderScheme(layout, state.scheme);
      show(state.place);
      tick();
    },
    onConnection: (connected) => renderConnection(layout, labels, connected),
  });
  listen(layout, (command) => obey(command, sync, stepsOf(slides), place, show));
}

/** The show decides and answers; alone, the speaker view turns its own pages, so that the notes can still be read. */
function obey(
  command: SpeakerCommand,
  sync: SpeakerSync,
  steps: readonly number[],
  place: Place,
  show: (place: Place) => void,
): void {
  const last = { slide: steps.length - 1, step: 0 };
  const first = { slide: 0, step: 0 };
  if (sync.isConnected()) {
    if (command === 'next') sync.next();
    else if (command === 'prev') sync.prev();
    else if (command === 'scheme') sync.toggleScheme();
    else sync.go(command === 'first' ? first : last);
    return;
  }
  const target = { next: nextPlace(place, steps), prev: previousPlace(place, steps), first, last, scheme: undefined }[
    command
  ];
  if (target !== undefined) show(target);
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
  const next = nextPlace(place, stepsOf(slides));
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

function listen(layout: SpeakerLayout, obeyCommand: (command: SpeakerCommand) => void): void {
  layout.back.addEventListener('click', () => obeyCommand('prev'));
  layout.forward.addEventListener('click', () => obeyCommand('next'));
  document.addEventListener('keydown', (event) => {
    const target = event.target instanceof Element ? event.target : document.body;
    const focus = target.closest('button, a') ? 'button' : target.closest('.speaker-notes-text') ? 'notes' : 'page';
    const command = speakerCommand(event, focus);
    if (command === undefined) return;
    event.preventDefault();
    obeyCommand(command);
  });
}
