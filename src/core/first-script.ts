import { squeezeScript } from './squeeze-script.ts';

/**
 * Runs before the page is painted. The page is the reading edition, and stays it without script; it becomes something else
 * where another view is asked for, which on a phone has to be asked for (`#/titel` alone is a link to read). And it gets the
 * colours that a reader chose earlier; else the device decides.
 */
export const firstScript = squeezeScript(`(() => {
  const root = document.documentElement;
  const isPhone = matchMedia('(max-width: 599.98px), (max-height: 480px) and (pointer: coarse)').matches;
  const isReading = /^#\\/lesen(\\/|$)/.test(location.hash) ||
    (isPhone && history.state === null && !/^#speaker/.test(location.hash));
  root.classList.toggle('reading', isReading);
  try {
    const scheme = localStorage.getItem('deck:' + root.dataset.deck + ':scheme');
    if (scheme === 'light' || scheme === 'dark') root.dataset.scheme = scheme;
  } catch {
    // Storage may be forbidden.
  }
})();`);
