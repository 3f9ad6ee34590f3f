import { createElement } from '../element.ts';
import type { Show } from './reveal.ts';

/** `3 / 10` at the foot, for eyes only: each slide is named by its number. */
export function mountSlideNumber(
  root: HTMLElement,
  show: Pick<Show, 'current' | 'onChange'>,
  slides: readonly unknown[],
): void {
  const current = createElement('span', { class: 'slide-number-a' });
  const number = createElement('div', { class: 'slide-number', 'aria-hidden': 'true' });
  root.append(number);
  const update = () => {
    current.textContent = String(show.current().slide + 1);
    number.replaceChildren(current, ` / ${slides.length}`);
  };
  show.onChange(update);
  update();
}
