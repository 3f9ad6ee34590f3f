import { createElement } from '../element.ts';
import type { LiveTalk } from './live-talk.ts';

/** Black, white, or a pane of glass over a frozen picture: what lies between the slide and the audience. */
export function mountCover(live: LiveTalk, openMore: () => void): void {
  const cover = createElement('div', { class: 'cover' });
  document.body.append(cover);
  const update = () => {
    const { screen } = live.current();
    cover.dataset['screen'] = screen;
    cover.hidden = screen === 'live';
  };
  // On a touch screen there is no key that would bring the slide back; the glass over a frozen one lies over the menu as well.
  cover.addEventListener('click', (event) => {
    const isFinger = (event as PointerEvent).pointerType === 'touch';
    if (isFinger && live.current().screen === 'frozen') openMore();
    else live.obey({ kind: 'uncover' });
  });
  live.onChange(update);
  update();
}
