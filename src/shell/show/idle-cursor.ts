import type { Presenting } from './presenting.ts';

const restsAfter = 3000;

/** A pointer that rests on the slide while people watch goes away, and is back with the first movement. */
export function mountIdleCursor(presenting: Presenting): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const setIdle = (isIdle: boolean) => document.documentElement.classList.toggle('idle-cursor', isIdle);
  const restart = () => {
    clearTimeout(timer);
    setIdle(false);
    if (presenting.now()) timer = setTimeout(setIdle, restsAfter, true);
  };
  presenting.onChange(restart);
  document.addEventListener('pointermove', restart);
  restart();
}
