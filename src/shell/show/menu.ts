import { isStarted } from '../../talk/clock.ts';
import { isSamePlace } from '../../talk/place.ts';
import { areCharactersKeys, onCharacterKeys } from '../character-keys.ts';
import { createButton } from '../create-button.ts';
import { createElement } from '../element.ts';
import { hasKeyboard } from '../has-keyboard.ts';
import type { KeyboardOptions } from '../keyboard.ts';
import { findLimits, limits, onLimits } from '../limits.ts';
import type { ShowPointing } from '../pointing/show-pointing.ts';
import { addressOf } from '../reading/change-view.ts';
import { formatReadingHash } from '../reading/reading-hash.ts';
import type { LiveTalk } from './live-talk.ts';
import { menuLabels } from './menu-labels.ts';
import { openMore } from './more.ts';

interface MenuOptions {
  readonly root: HTMLElement;
  readonly live: LiveTalk;
  /** What the keys of the same names do. */
  readonly actions: KeyboardOptions['actions'] &
    Readonly<
      Record<'present' | 'speakerWindow' | 'speakerHere' | 'read' | 'print' | 'check' | 'help' | 'menu', () => void>
    >;
  readonly pointing: Pick<ShowPointing, 'hasInk' | 'printWithInk'>;
}

/** The start bar. */
export interface Menu {
  /** Brings it back, with the keyboard on it. */
  readonly open: () => void;
  /** Whether there was anything to leave. */
  readonly leave: () => boolean;
  /** Opens the list of all functions. */
  readonly more: () => void;
}

type Labels = ReturnType<typeof menuLabels>;

/** What can be done with the file, at the foot of the first slide until the first step. */
export function mountMenu({ root, live, actions, pointing }: MenuOptions): Menu {
  const labels = menuLabels(document.documentElement.lang);
  const menu = createElement('nav', { class: 'menu', 'aria-label': labels.menu });
  const toggle = createButton(labels.button, actions.menu, { class: 'menu-button' });
  const show = (isShown: boolean) => {
    menu.hidden = !isShown;
    toggle.setAttribute('aria-expanded', String(isShown));
  };
  const leave = () => {
    if (menu.hidden) return false;
    if (menu.contains(document.activeElement)) (document.activeElement as HTMLElement).blur();
    show(false);
    return true;
  };
  const present = createButton(labels.present, () => {
    leave();
    actions.present();
  });
  const speaker = createButton(labels.speakerView, actions.speakerWindow);
  const print = createButton(labels.print, actions.print);
  const { all: title, close } = labels;
  const more = () => openMore({ title, close, actions, screen: live.current().screen, leave });
  const [check, help] = [createButton(labels.check, actions.check), createButton(labels.help, actions.help)];
  menu.append(present, speaker, createReadingLink(labels, actions.read), print, check, help);
  menu.append(createButton(labels.more, more));
  const { place, clock } = live.current();
  show(place.slide === 0 && place.step === 0 && !isStarted(clock));
  // Before the slides, so that it is the first thing that the keyboard comes to.
  root.prepend(menu);
  root.querySelector('.controls')?.prepend(toggle);
  showLimits(menu, labels);
  const here = createButton(labels.speakerViewHere, actions.speakerHere);
  const showHere = () => addWhile(!areCharactersKeys() || limits().includes('popups'), here, speaker);
  for (const listen of [onCharacterKeys, onLimits]) listen(showHere);
  showHere();
  const withInk = createButton(labels.printWithInk, pointing.printWithInk);
  live.onChange(({ ink }, before) => ink !== before.ink && addWhile(pointing.hasInk(), withInk, print));
  addWhile(pointing.hasInk(), withInk, print);
  hideWhenBegun(live, leave);
  return {
    open() {
      show(true);
      present.focus();
    },
    leave,
    more,
  };
}

/** There only while it is of use. */
function addWhile(isUseful: boolean, button: HTMLElement, before: HTMLElement): void {
  if (isUseful) before.after(button);
  else button.remove();
}

/** A step, a picture that fills the screen, and a typed address all say that the talk begins. */
function hideWhenBegun(live: LiveTalk, hide: () => void): void {
  live.onChange((talk, before) => {
    if (!isSamePlace(talk.place, before.place)) hide();
  });
  window.addEventListener('hashchange', hide);
  document.addEventListener('fullscreenchange', () => document.fullscreenElement !== null && hide());
}

/** One short line, there only where something is refused. */
function showLimits(menu: HTMLElement, labels: Labels): void {
  const line = createElement('p', { class: 'menu-limits' });
  const update = () => {
    const [first, ...others] = limits();
    line.remove();
    if (first === undefined) return;
    const names = [first, ...others].map((limit) => labels.limits[limit]).join(', ');
    const hasKeys = hasKeyboard();
    // What helps against the others is a key.
    const isPlain = others.length === 0 && (hasKeys || first === 'storage');
    line.textContent = labels.limited(isPlain ? labels.consequences[first] : names, hasKeys);
    menu.append(line);
  };
  onLimits(update);
  findLimits();
  update();
}

/** A link, because it leads to a page: it can be opened in another tab as well. */
function createReadingLink({ read }: Labels, open: () => void): HTMLAnchorElement {
  const link = createElement('a', { href: addressOf(formatReadingHash()) }, read);
  link.addEventListener('click', (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    open();
  });
  return link;
}
