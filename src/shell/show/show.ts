import { isSamePlace } from '../../talk/place.ts';
import { areCharactersKeys } from '../character-keys.ts';
import { readIdentity } from '../identity.ts';
import { mountKeyboard } from '../keyboard.ts';
import { labelsFor } from '../labels.ts';
import { keepSlidesFresh } from '../live/fresh-slides.ts';
import { keepTalkFresh } from '../live/fresh-talk.ts';
import { mountShowPointing } from '../pointing/show-pointing.ts';
import { releaseFocusAfterMouse } from '../release-focus.ts';
import { createSchemeSwitch } from '../scheme.ts';
import { readSlides } from '../slides.ts';
import { mountAnnouncements } from './announcements.ts';
import { mountControls } from './controls.ts';
import { mountCover } from './cover.ts';
import { mountFilms } from './films.ts';
import { mountGuard } from './guard.ts';
import { createLiveTalk, type LiveTalk } from './live-talk.ts';
import { createLocalLink } from './local-link.ts';
import { mountMaps } from './map.ts';
import { createMemory } from './memory.ts';
import { mountMenu } from './menu.ts';
import { mountOverview } from './overview.ts';
import { mountPageTitle } from './page-title.ts';
import { mountPosition } from './position.ts';
import { mountPrint } from './print.ts';
import { resumeTalk } from './resume.ts';
import { createShow, type Show } from './reveal.ts';
import { showActions } from './show-actions.ts';
import { mountSlideFocus } from './slide-focus.ts';
import { mountSlideNumber } from './slide-number.ts';
import { mountSpeakerHere } from './speaker-here.ts';
import { mountShowSync } from './sync.ts';

/** Turns the page into the show. Rejects, and leaves the page as it was delivered, when that fails. */
export async function mountShow(root: HTMLElement): Promise<void> {
  const identity = readIdentity();
  const labels = labelsFor(document.documentElement.lang);
  const slides = readSlides(root);
  if (import.meta.hot) keepSlidesFresh(root, slides);
  const memory = createMemory(identity, slides);
  const show = await createShow({ root, slides, start: memory.start.shown, labels });
  try {
    const live = createLiveTalk(memory.start, slides);
    const scheme = createSchemeSwitch(document.documentElement.dataset['deck'] ?? '');
    followTalk(live, show);
    memory.keep(live);
    mountPosition(live, slides, memory.write);
    const sync = mountShowSync({ identity, live, scheme, token: memory.token });
    mountCover(live, () => menu.more());
    mountAnnouncements(live, scheme, slides, labels);
    mountMaps(root, labels);
    mountFilms(root, slides, show);
    mountPrint(root, show);
    mountOverview(show);
    // Before the focus, which stays on an arrow that still leads anywhere.
    mountControls(root, slides, show, labels);
    mountSlideFocus(root, slides, show, memory.isBack);
    mountPageTitle(slides, show, labels);
    mountSlideNumber(root, show, slides);
    const { lang } = document.documentElement;
    const pointing = mountShowPointing({ root, slides, live, sync, lang });
    const link = createLocalLink(live, scheme, { send: sync.gesture, listen: sync.onGesture });
    const measure = async () => ({ connected: sync.hasSpeaker() });
    const speakerHere = mountSpeakerHere({ root, slides, link, lang, show, pointing, measure });
    const isWatched = mountGuard(live, () => sync.hasSpeaker() || speakerHere.pointing() !== undefined);
    const parts = { identity, live, show, slides, speakerHere, scheme, labels, pointing, measure, isWatched };
    const actions = showActions({ ...parts, token: memory.token, menu: () => menu });
    const menu = mountMenu({ root, live, actions, pointing });
    releaseFocusAfterMouse(root);
    mountKeyboard({ window: 'show', actions, characters: areCharactersKeys });
    if (import.meta.hot) keepTalkFresh({ slides, show, live, memory });
    resumeTalk({ live, memory, slides, hasSpeaker: sync.hasSpeaker }).catch(() => undefined);
  } catch (error) {
    show.end();
    throw error;
  }
}

/** reveal.js shows what the talk says; what it does on its own, by a finger or in its overview, is told to the talk. */
function followTalk(live: LiveTalk, show: Show): void {
  live.onChange(({ shown }) => {
    if (!isSamePlace(shown, show.current())) show.goTo(shown);
  });
  show.onChange((place) => {
    if (!isSamePlace(place, live.current().shown)) live.obey({ kind: 'go', ...place });
  });
}
