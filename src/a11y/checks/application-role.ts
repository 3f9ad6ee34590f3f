import type { PageCheck } from '../page-check.ts';

/** It hands all keys to the page, and takes away those with which people read line by line (reveal.js issue 3772). */
export const checkApplicationRole: PageCheck = () =>
  [...document.querySelectorAll('[role~="application"]')].map((element) => ({
    element,
    message: 'role="application" nimmt Screenreadern die Tasten, mit denen man zeilenweise liest.',
    hint: 'Entfernen Sie die Rolle.',
  }));
