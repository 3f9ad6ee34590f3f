import { focusQuietly } from './go-to-slide.ts';
import { parseReadingHash } from './reading-hash.ts';

/** What follows the slides has addresses as they have: `#/lesen/barrierefreiheit`, and in links of the page `#barrierefreiheit`. */
export function mountAppendix(): void {
  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a[href^="#"]') : null;
    // The browser would leave the reading edition for that address.
    if (link && !event.defaultPrevented && goToPart(link.getAttribute('href')?.slice(1))) event.preventDefault();
  });
  goToPart(parseReadingHash(location.hash)?.slide);
}

function goToPart(id: string | undefined): boolean {
  const part = id ? document.querySelector<HTMLElement>(`.appendix [id="${CSS.escape(id)}"]`) : null;
  if (part === null) return false;
  part.scrollIntoView();
  focusQuietly(part.querySelector('h2') ?? part);
  return true;
}
