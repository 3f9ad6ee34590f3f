import { isStarted } from '../../talk/clock.ts';
import { isSamePlace } from '../../talk/place.ts';
import { createElement } from '../element.ts';
import { findLimits, limits, onLimits } from '../limits.ts';
import { openReading, readingAddress } from '../reading.ts';
import type { LiveTalk } from './live-talk.ts';
import { menuLabels } from './menu-labels.ts';

interface MenuOptions {
  readonly root: HTMLElement;
  readonly live: LiveTalk;
  /** What the keys of the same names do. */
  readonly actions: Readonly<Record<'present' | 'speakerWindow' | 'check' | 'help', () => void>>;
}

type Labels = ReturnType<typeof menuLabels>;

/**
 * What can be done with the file, at the foot of the first slide until the first step. Returns what brings it back with
 * the keyboard on it, and takes it away again.
 */
export function mountMenu({ root, live, actions }: MenuOptions): () => void {
  const labels = menuLabels(document.documentElement.lang);
  const menu = createElement('nav', { class: 'menu', 'aria-label': labels.menu });
  const hide = () => {
    if (menu.contains(document.activeElement)) (document.activeElement as HTMLElement).blur();
    menu.hidden = true;
  };
  const present = createButton(labels.present, () => {
    hide();
    actions.present();
  });
  menu.append(
    present,
    createButton(labels.speakerView, actions.speakerWindow),
    createReadingLink(labels),
    createButton(labels.print, () => window.print()),
    createButton(labels.check, actions.check),
    createButton(labels.help, actions.help),
  );
  const { place, clock } = live.current();
  menu.hidden = place.slide > 0 || place.step > 0 || isStarted(clock);
  // Before the slides, so that it is the first thing that the keyboard comes to.
  root.prepend(menu);
  showLimits(menu, labels);
  hideWhenBegun(live, hide, () => !menu.hidden);
  return () => {
    if (!menu.hidden) return hide();
    menu.hidden = false;
    present.focus();
  };
}

/** A step, a picture that fills the screen, and a typed address all say that the talk begins. */
function hideWhenBegun(live: LiveTalk, hide: () => void, isShown: () => boolean): void {
  live.onChange((talk, before) => {
    if (!isSamePlace(talk.place, before.place)) hide();
  });
  window.addEventListener('hashchange', hide);
  document.addEventListener('fullscreenchange', () => document.fullscreenElement !== null && hide());
  document.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || event.defaultPrevented || !isShown()) return;
    if (document.querySelector('dialog:modal') !== null) return;
    event.preventDefault();
    hide();
  });
}

/** One short line, there only where something is refused. */
function showLimits(menu: HTMLElement, labels: Labels): void {
  const line = createElement('p', { class: 'menu-limits' });
  const update = () => {
    const [first, ...others] = limits();
    line.remove();
    if (first === undefined) return;
    const names = [first, ...others].map((limit) => labels.limits[limit]).join(', ');
    line.textContent = labels.limited(others.length === 0 ? labels.consequences[first] : names);
    menu.append(line);
  };
  onLimits(update);
  findLimits();
  update();
}

function createButton(label: string, onClick: () => void): HTMLButtonElement {
  const button = createElement('button', { type: 'button' }, label);
  button.addEventListener('click', onClick);
  return button;
}

/** A link, because it leads to a page: it can be opened in another tab as well. */
function createReadingLink({ read }: Labels): HTMLAnchorElement {
  const link = createElement('a', { href: readingAddress() }, read);
  link.addEventListener('click', (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    openReading();
  });
  return link;
}
