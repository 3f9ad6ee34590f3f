import { formatElapsed } from './elapsed.ts';

/** Keeps both clocks going; `startedAt` is 0 until the talk has begun. */
export function mountClock(
  clock: HTMLElement,
  elapsed: HTMLElement,
  lang: string,
  startedAt: () => number,
): () => void {
  const format = new Intl.DateTimeFormat(lang, { hour: '2-digit', minute: '2-digit' });
  const tick = () => {
    const now = Date.now();
    setText(clock, format.format(now));
    setText(elapsed, formatElapsed(startedAt() === 0 ? 0 : now - startedAt()));
  };
  tick();
  setInterval(tick, 250);
  return tick;
}

function setText(element: HTMLElement, text: string): void {
  if (element.textContent !== text) element.textContent = text;
}
