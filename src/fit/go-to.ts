import { nextFrame } from './next-frame.ts';

/** About five seconds; a show that works takes one. */
const mostFrames = 300;

/** Walks the running show to a slide and step by its own addresses; resolves when it is there, and rejects when it never is. */
export async function goTo(section: HTMLElement, step: number): Promise<void> {
  const hash = `#/${encodeURIComponent(section.id)}${step > 0 ? `/${step}` : ''}`;
  if (location.hash !== hash) {
    const changed = new Promise((resolve) => window.addEventListener('hashchange', resolve, { once: true }));
    location.hash = hash;
    await changed;
  }
  for (let frame = 0; !isAt(section, step); frame += 1) {
    if (frame === mostFrames) throw new Error(`The show does not get to ${hash}.`);
    await nextFrame();
  }
}

function isAt(section: HTMLElement, step: number): boolean {
  if (!section.matches('.present')) return false;
  const fragments = [...section.querySelectorAll<HTMLElement>('.slide-body .fragment')];
  return fragments.every(
    (fragment) => fragment.matches('.visible') === Number(fragment.dataset['fragmentIndex']) < step,
  );
}
