import { findOpenAction, type OpenAction } from '../../talk/keys.ts';
import { focusOf } from '../keyboard.ts';
import type { Direction, Show } from './reveal.ts';

const directions: Partial<Readonly<Record<OpenAction, Direction>>> = {
  slideLeft: 'left',
  slideRight: 'right',
  slideUp: 'up',
  slideDown: 'down',
};

/** In the overview the arrows lead from slide to slide, and what usually goes on or back chooses one. */
export function mountOverview(show: Show): void {
  const onKey = (event: KeyboardEvent) => {
    if (!show.isOverview() || document.querySelector('dialog:modal') !== null) return;
    const action = findOpenAction('overview', event, focusOf(event.target));
    if (action === undefined) return;
    const direction = directions[action];
    if (direction === undefined) show.toggleOverview();
    else show.move(direction);
    event.preventDefault();
  };
  document.addEventListener('keydown', onKey, { capture: true });
}
