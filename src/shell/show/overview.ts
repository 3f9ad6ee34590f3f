import type { Direction, Show } from './reveal.ts';

const directions: Readonly<Record<string, Direction>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
  PageUp: 'left',
  PageDown: 'right',
};
const leaving = ['Enter', ' ', 'Escape'];

/** In the overview the arrows lead from slide to slide, and what usually goes on or back chooses one. */
export function mountOverview(show: Show): void {
  const onKey = (event: KeyboardEvent) => {
    if (!show.isOverview() || event.ctrlKey || event.altKey || event.metaKey || event.shiftKey) return;
    const direction = directions[event.key];
    if (direction !== undefined) show.move(direction);
    else if (leaving.includes(event.key)) show.toggleOverview();
    else return;
    event.preventDefault();
  };
  document.addEventListener('keydown', onKey, { capture: true });
}
