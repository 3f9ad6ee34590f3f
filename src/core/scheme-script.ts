import { squeezeScript } from './squeeze-script.ts';

/** Puts the colours that a reader chose earlier on the page before it is painted; without script the device decides. */
export const schemeScript = squeezeScript(`(() => {
  const root = document.documentElement;
  try {
    const scheme = localStorage.getItem('deck:' + root.dataset.deck + ':scheme');
    if (scheme === 'light' || scheme === 'dark') root.dataset.scheme = scheme;
  } catch {
    // Storage may be forbidden.
  }
})();`);
