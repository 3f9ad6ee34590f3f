/** Ctrl+W, a reload or a swipe back by mistake: the browser asks first, in its own words, as long as `isNeeded`. */
export function askBeforeLeaving(isNeeded: () => boolean): void {
  window.addEventListener('beforeunload', (event) => {
    if (isNeeded()) event.preventDefault();
  });
}
