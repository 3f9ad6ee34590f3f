import { createAnnouncer } from './announcer.ts';
import { type Labels, labelsFor } from './labels.ts';
import { mountMaps } from './map.ts';
import type { Place } from './place.ts';
import { mountPosition } from './position.ts';
import { mountPrint } from './print.ts';
import { createShow, type Show } from './reveal.ts';
import { createSchemeSwitch, type SchemeSwitch } from './scheme.ts';
import { readSession, writeSession } from './session.ts';
import { mountShowSync } from './show-sync.ts';
import { formatSlideHash } from './slide-hash.ts';
import { findPlace, readSlides, type SlideEntry } from './slides.ts';
import { openSpeakerWindow } from './speaker-window.ts';

/** Turns the page into the show. Rejects, and leaves the page as it was delivered, when that fails. */
export async function mountShow(root: HTMLElement): Promise<void> {
  const deck = document.documentElement.dataset['deck'] ?? '';
  const labels = labelsFor(document.documentElement.lang);
  const slides = readSlides(root);
  const start = findPlace(location.hash, slides) ?? { slide: 0, step: 0 };
  let session = readSession(deck);
  const scheme = createSchemeSwitch(deck);
  const keys = { s: () => openSpeakerWindow(deck, session.token, labels), d: scheme.toggle };
  const show = await createShow({ root, slides, start, labels, keys });
  const write = (hash: string) => writeSession(deck, session, hash);
  const startAt = (startedAt: number) => {
    if (startedAt === session.startedAt) return;
    session = { ...session, startedAt };
    write(currentHash(show, slides));
  };
  try {
    startClockOnFirstStep(show, start, () => session.startedAt === 0 && startAt(Date.now()));
    mountPosition(show, slides, write);
    mountShowSync({ deck, show, scheme, session: () => session, startAt });
    mountAnnouncements(show, scheme, slides, labels);
    mountMaps(root, labels);
    mountPrint(root, show);
    write(currentHash(show, slides));
  } catch (error) {
    show.end();
    throw error;
  }
}

function currentHash(show: Show, slides: readonly SlideEntry[]): string {
  const { slide, step } = show.current();
  return formatSlideHash(slides[slide]?.id ?? '', step);
}

function startClockOnFirstStep(show: Show, start: Place, onStart: () => void): void {
  let last = start;
  show.onChange((place) => {
    if (place.slide > last.slide || (place.slide === last.slide && place.step > last.step)) onStart();
    last = place;
  });
}

function mountAnnouncements(show: Show, scheme: SchemeSwitch, slides: readonly SlideEntry[], labels: Labels): void {
  const announce = createAnnouncer();
  scheme.onChange((seen) => announce(seen === 'dark' ? labels.darkColours : labels.lightColours));
  let last = show.current();
  show.onChange((place) => {
    const entry = slides[place.slide];
    if (entry === undefined) return;
    if (place.slide !== last.slide) announce(labels.slideTitled(place.slide + 1, slides.length, entry.title));
    else if (place.step > last.step) announce(textOfStep(entry, place.step));
    last = place;
  });
}

/** What the step has just shown: without fragments inside it that come later, drawings, and soft hyphens. */
function textOfStep({ element }: SlideEntry, step: number): string {
  const shown = element.querySelectorAll(`.fragment[data-fragment-index="${step - 1}"]`);
  return [...shown].map(textOfFragment).join(' ').replaceAll('\u00AD', '').replace(/\s+/g, ' ').trim();
}

function textOfFragment(fragment: Element): string {
  const clone = fragment.cloneNode(true) as Element;
  for (const unsaid of clone.querySelectorAll('.fragment, svg[aria-hidden], .map-caption')) unsaid.remove();
  return clone.textContent ?? '';
}
