import { areCharactersKeys } from '../character-keys.ts';
import { openHelp } from '../help.ts';
import { mountKeyboard } from '../keyboard.ts';
import { keepChaptersFresh, keepReadingFresh } from '../live/fresh-reading.ts';
import { keepSlidesFresh } from '../live/fresh-slides.ts';
import { openPrint } from '../paper/open-print.ts';
import { createSchemeSwitch } from '../scheme.ts';
import { formatSlideHash } from '../slide-hash.ts';
import { readSlides } from '../slides.ts';
import { mountAbbreviations } from './abbreviations.ts';
import { changeView } from './change-view.ts';
import { readChapters } from './chapters.ts';
import { markContents } from './contents.ts';
import { mountLinks } from './copy-link.ts';
import { followLinks } from './follow-links.ts';
import { mountProgress } from './progress.ts';
import { mountBar } from './reading-bar.ts';
import { formatReadingHash, isReadingHash } from './reading-hash.ts';
import { readingLabels } from './reading-labels.ts';
import { readOffset } from './reading-offset.ts';
import { followPlace } from './reading-place.ts';
import { mountReadingPrint } from './reading-print.ts';
import { createSearch } from './search.ts';
import { createWay } from './way.ts';

/** Leaves the page the article it is, and adds what makes reading and finding easier. */
export function mountReading(root: HTMLElement): void {
  const { lang, dataset } = document.documentElement;
  const slug = dataset['deck'] ?? '';
  const labels = readingLabels(lang);
  const slides = readSlides(root);
  if (import.meta.hot) keepSlidesFresh(root, slides);
  const chapters = readChapters(slides, labels);
  if (import.meta.hot) keepChaptersFresh(slides, chapters, labels);
  const place = followPlace(slides);
  const way = createWay({ slides, chapters, place });
  const scheme = createSchemeSwitch(slug);
  const actions = {
    read: () => changeView(formatSlideHash(slides[place.current()]?.id ?? '', 0), { read: true }),
    search: createSearch({ lang, chapters, way, labels }),
    scheme: scheme.toggle,
    print: () => openPrint('reading'),
    help: () => openHelp({ window: 'reading' }),
  };
  mountBar({ labels, slides, place, scheme, actions });
  markContents(slides, place);
  mountLinks(chapters, labels);
  const { title } = document;
  const nameWindow = (deck: string) => {
    document.title = `${labels.bar} – ${deck}`;
  };
  nameWindow(title);
  mountReadingPrint(root, title, mountAbbreviations(labels));
  if (import.meta.hot) keepReadingFresh(slides, place, nameWindow);
  followLinks({ way, place, labels });
  mountKeyboard({ window: 'reading', actions, characters: areCharactersKeys });
  // Else the browser would scroll back, later, to where this entry was in another view.
  history.scrollRestoration = 'manual';
  // Where the address leads: `#/lesen/leitlinien`, or on a phone the link to a slide of the show.
  const target = way.find(location.hash);
  const offset = readOffset();
  if (!isReadingHash(location.hash)) history.replaceState(history.state, '', formatReadingHash(target?.chapter.id));
  mountProgress({ slug, chapters, place, way, labels, atStart: target === undefined });
  if (target === undefined || (target.paragraph === undefined && target.chapter === chapters[0])) return;
  const go = () => way.goBackTo(target, offset);
  go();
  // Letters of another width move all that is below them, in the first moment that there is a page.
  if (document.fonts.status === 'loading') document.fonts.ready.then(go);
}
