/** Pointers move more often than a screen is painted: however often it is called, `act` runs once before the next picture. */
export function oncePerFrame(act: () => void): { readonly call: () => void; readonly cancel: () => void } {
  let frame = 0;
  return {
    call() {
      frame ||= requestAnimationFrame(() => {
        frame = 0;
        act();
      });
    },
    cancel() {
      cancelAnimationFrame(frame);
      frame = 0;
    },
  };
}
