import { createSignal } from '../signal.ts';

/** Whether people watch: the window fills the screen, or a speaker view is there, be it in this window. Who reads for himself does neither. */
export interface Presenting {
  readonly now: () => boolean;
  readonly onChange: (listener: () => void) => void;
}

const fullscreen = '(display-mode: fullscreen)';

export function watchPresenting(hasSpeakerView: () => boolean): Presenting {
  const changes = createSignal<[]>();
  const now = () => document.fullscreenElement !== null || matchMedia(fullscreen).matches || hasSpeakerView();
  let last = now();
  const check = () => {
    if (now() === last) return;
    last = !last;
    changes.emit();
  };
  document.addEventListener('fullscreenchange', check);
  matchMedia(fullscreen).addEventListener('change', check);
  // A speaker view does not say goodbye.
  setInterval(check, 1000);
  return { now, onChange: changes.listen };
}
