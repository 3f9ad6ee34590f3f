import { createElement } from './element.ts';
import { releaseFocusAfterMouse } from './release-focus.ts';

interface NoticeOptions {
  readonly name: string;
  readonly text: string;
  /** Buttons and links. Each of them closes the notice, after what it does. */
  readonly choices: readonly HTMLElement[];
  /** Read aloud at once; else when there is a pause. */
  readonly isUrgent?: boolean;
}

export interface Notice {
  readonly close: () => void;
}

/** Says something at the foot of the window without taking the keyboard or the slide away. Escape closes it. */
export function createNotice({ name, text, choices, isUrgent = false }: NoticeOptions): Notice {
  const notice = createElement('section', { class: 'notice', 'aria-label': name });
  if (isUrgent) notice.setAttribute('role', 'alert');
  const close = () => {
    document.removeEventListener('keydown', closeOnEscape, { capture: true });
    notice.remove();
    removeEmptyArea();
  };
  const closeOnEscape = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.defaultPrevented || document.querySelector('dialog:modal') !== null) return;
    event.preventDefault();
    event.stopPropagation();
    close();
  };
  notice.append(createElement('p', {}, text), ...choices);
  for (const choice of choices) choice.addEventListener('click', close);
  document.addEventListener('keydown', closeOnEscape, { capture: true });
  noticeArea().append(notice);
  return { close };
}

/**
 * Screen readers hear what is put into a place they already know, so it is there before the notice, if that may take a
 * while. First in the page, so that Tab comes to it soon.
 */
export function noticeArea(): HTMLElement {
  const found = document.querySelector<HTMLElement>('.notices');
  if (found !== null) return found;
  const area = createElement('div', { class: 'notices', 'aria-live': 'polite' });
  releaseFocusAfterMouse(area);
  document.body.prepend(area);
  return area;
}

export function removeEmptyArea(): void {
  document.querySelector('.notices:empty')?.remove();
}
