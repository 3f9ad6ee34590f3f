import { followReading, isReadingHash, mountReading } from './reading.ts';
import { mountShow } from './show/show.ts';
import { readSlides } from './slides.ts';
import { mountSpeakerView } from './speaker/view.ts';
import { isSpeakerHash } from './speaker-hash.ts';

/** The page is complete without this script. It becomes the show or the speaker view, or stays what it is. */
function start(): void {
  const root = document.querySelector<HTMLElement>('.reveal');
  if (root === null || readSlides(root).length === 0) return;
  if (isSpeakerHash(location.hash)) return mountSpeakerView(root);
  followReading();
  if (isReadingHash(location.hash)) mountReading(root);
  else mountShow(root).catch((error: unknown) => console.error(error));
}

// What the parser has still to add behind the script belongs to the delivered page.
if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', start);
else start();
