import { createElement } from '../element.ts';
import type { Show } from './reveal.ts';

/** `3 / 10` at the foot, for eyes only: each slide is named by its number. */
export function mountSlideNumber(root: HTMLElement, show: Pick<Show, 'current' | 'onChange'>, total: number): void {
  const current = createElement('span', { class: 'slide-number-a' });
  root.append(createElement('div', { class: 'slide-number', 'aria-hidden': 'true' }, current, ` / ${total}`));
  const update = () => {
    current.textContent = String(show.current().slide + 1);
  };
  show.onChange(update);
  update();
}
