/** Ctrl+W, a reload or a swipe back by mistake: the browser asks first, in its own words, as long as `isNeeded`. */
export function askBeforeLeaving(isNeeded: () => boolean): void {
  let isAuthor = false;
  // Who has just saved a slide wants to see it.
  import.meta.hot?.on('vite:beforeFullReload', () => {
    isAuthor = true;
  });
  window.addEventListener('beforeunload', (event) => {
    if (!isAuthor && isNeeded()) event.preventDefault();
  });
}
