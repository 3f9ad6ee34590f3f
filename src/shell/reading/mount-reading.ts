import { areCharactersKeys } from '../character-keys.ts';
import { openHelp } from '../help.ts';
import { mountKeyboard } from '../keyboard.ts';
import { createSchemeSwitch } from '../scheme.ts';
import { formatSlideHash } from '../slide-hash.ts';
import { findPlace, readSlides, type SlideEntry } from '../slides.ts';
import { mountAppendix } from './appendix.ts';
import { changeView } from './change-view.ts';
import { markContents } from './contents.ts';
import { goToSlide } from './go-to-slide.ts';
import { mountBar } from './reading-bar.ts';
import { parseReadingHash } from './reading-hash.ts';
import { readingLabels } from './reading-labels.ts';
import { followPlace } from './reading-place.ts';
import { mountReadingPrint } from './reading-print.ts';

/** Leaves the page the article it is, and adds what makes reading and finding easier. */
export function mountReading(root: HTMLElement): void {
  const { lang, dataset } = document.documentElement;
  const labels = readingLabels(lang);
  const slides = readSlides(root);
  document.title = `${labels.bar} – ${document.title}`;
  const place = followPlace(slides);
  const scheme = createSchemeSwitch(dataset['deck'] ?? '');
  const actions = {
    read: () => changeView(formatSlideHash(slides[place.current()]?.id ?? '', 0), { read: true }),
    scheme: scheme.toggle,
    help: () => openHelp({ window: 'reading' }),
  };
  mountBar({ labels, slides, place, scheme, actions });
  markContents(slides, place);
  followLinks(slides);
  mountKeyboard({ window: 'reading', actions, characters: areCharactersKeys });
  openTarget(slides);
  mountAppendix();
  mountReadingPrint();
}

/** To a slide by its address, which is not the id that a browser would look for. */
function followLinks(slides: readonly SlideEntry[]): void {
  document.addEventListener('click', (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    const link = event.target instanceof Element ? event.target.closest('a[href^="#"]') : null;
    const place = link === null ? undefined : findPlace(link.getAttribute('href') ?? '', slides);
    const entry = place && slides[place.slide];
    if (entry === undefined) return;
    event.preventDefault();
    goToSlide(entry);
  });
}

/** Where the address leads: `#/lesen/leitlinien`, or on a phone the link to a slide of the show. */
function openTarget(slides: readonly SlideEntry[]): void {
  // Else the browser would scroll back, later, to where this entry was in another view.
  history.scrollRestoration = 'manual';
  const target = parseReadingHash(location.hash);
  const entry =
    target === undefined
      ? slides[findPlace(location.hash, slides)?.slide ?? 0]
      : slides.find(({ id }) => id === target.slide);
  if (entry === undefined || entry === slides[0]) return;
  goToSlide(entry);
  const top = scrollY;
  // Text in its own font takes other room than in that of the first moment.
  document.fonts.ready.then(() => scrollY === top && goToSlide(entry));
}
