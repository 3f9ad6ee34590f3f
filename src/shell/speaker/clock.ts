import { type Clock, elapsed as elapsedOf } from '../../talk/clock.ts';
import { formatElapsed } from '../elapsed.ts';

/** Keeps both clocks going. */
export function mountClock(clock: HTMLElement, elapsed: HTMLElement, lang: string, talk: () => Clock): () => void {
  const format = new Intl.DateTimeFormat(lang, { hour: '2-digit', minute: '2-digit' });
  const tick = () => {
    const now = Date.now();
    setText(clock, format.format(now));
    setText(elapsed, formatElapsed(elapsedOf(talk(), now)));
  };
  tick();
  setInterval(tick, 250);
  return tick;
}

function setText(element: HTMLElement, text: string): void {
  if (element.textContent !== text) element.textContent = text;
}
