import { createElement } from '../element.ts';
import type { LiveTalk } from './live-talk.ts';

/** Black, white, or a pane of glass over a frozen picture: what lies between the slide and the audience. */
export function mountCover(live: LiveTalk): void {
  const cover = createElement('div', { class: 'cover' });
  document.body.append(cover);
  const update = () => {
    const { screen } = live.current();
    cover.dataset['screen'] = screen;
    cover.hidden = screen === 'live';
  };
  // On a touch screen there is no key that would bring the slide back.
  cover.addEventListener('click', () => live.obey({ kind: 'uncover' }));
  live.onChange(update);
  update();
}
