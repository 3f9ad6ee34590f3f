import { tellMounted } from './live/patches.ts';
import { followView } from './reading/change-view.ts';
import { mountReading } from './reading/mount-reading.ts';
import { mountShow } from './show/show.ts';
import { readSlides } from './slides.ts';
import { mountSpeakerView } from './speaker/view.ts';
import { isSpeakerHash } from './speaker-hash.ts';
import { tellMissingFilms } from './tell-missing-films.ts';

/** The page is complete without this script. It becomes what its first script has seen that it is to be. */
async function start(): Promise<void> {
  const root = document.querySelector<HTMLElement>('.reveal');
  if (root !== null && readSlides(root).length > 0) await mount(root);
  if (import.meta.hot) tellMounted();
}

async function mount(root: HTMLElement): Promise<void> {
  if (isSpeakerHash(location.hash)) return mountSpeakerView(root);
  tellMissingFilms(root);
  const { classList } = document.documentElement;
  const isReading = classList.contains('reading');
  followView(isReading);
  if (isReading) return mountReading(root);
  await mountShow(root).catch((error: unknown) => {
    // What can be read is better than nothing to see.
    classList.add('reading');
    console.error(error);
  });
}

// What the parser has still to add behind the script belongs to the delivered page.
if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', start);
else void start();
