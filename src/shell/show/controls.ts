import type { Place } from '../../talk/place.ts';
import { createElement } from '../element.ts';
import type { Labels } from '../labels.ts';
import type { SlideEntry } from '../slides.ts';
import type { Direction, Show } from './reveal.ts';

/** The arrows at the foot: from step to step where the slide has any in that direction, else from slide to slide. */
export function mountControls(
  root: HTMLElement,
  slides: readonly SlideEntry[],
  show: Pick<Show, 'current' | 'onChange' | 'move'>,
  labels: Labels,
): void {
  const names: Readonly<Record<Direction, string>> = {
    left: labels.previousSlide,
    right: labels.nextSlide,
    up: labels.slideAbove,
    down: labels.slideBelow,
  };
  const arrows = Object.entries(names).map(([name, label]) => {
    const direction = name as Direction;
    const attributes = { type: 'button', class: `navigate-${direction}`, 'aria-label': label, title: label };
    const button = createElement('button', attributes, createElement('span', { class: 'controls-arrow' }));
    button.addEventListener('click', () => show.move(direction));
    return { direction, button };
  });
  const buttons = arrows.map(({ button }) => button);
  root.append(createElement('nav', { class: 'controls', 'aria-label': labels.controls }, ...buttons));
  const update = () => {
    const ways = waysFrom(show.current(), slides);
    for (const { direction, button } of arrows) {
      button.disabled = !ways[direction];
      button.classList.toggle('enabled', ways[direction]);
    }
  };
  show.onChange(update);
  update();
}

/** Inside a stack its steps lie upwards and downwards, on any other slide to the left and right. */
function waysFrom({ slide, step }: Place, slides: readonly SlideEntry[]): Readonly<Record<Direction, boolean>> {
  const { h, v, steps } = slides[slide] ?? { h: 0, v: 0, steps: 0 };
  const [up, down] = [v > 0, slides[slide + 1]?.h === h];
  const isStack = up || down;
  const [back, on] = [step > 0, step < steps];
  return {
    left: h > 0 || (!isStack && back),
    right: h < (slides.at(-1)?.h ?? 0) || (!isStack && on),
    up: up || (isStack && back),
    down: down || (isStack && on),
  };
}
