import type { Slide } from './deck.ts';
import { onceForEach } from './once-for-each.ts';

/** What a slide is by itself, wherever it stands: its place, its id and its title follow from its neighbours. */
export type SlideContent = Pick<Slide, 'blocks' | 'notes' | 'attributes' | 'layout' | 'steps' | 'position'>;

/** As `onceForEach`; nor is the work done again when a slide moves because another is put in front of it. */
export function onceForContent<Facts extends readonly unknown[], Value>(
  work: (slide: SlideContent, ...facts: Facts) => Value,
): (slide: SlideContent, ...facts: Facts) => Value {
  const once = onceForEach(
    (
      blocks: SlideContent['blocks'],
      notes: SlideContent['notes'],
      attributes: SlideContent['attributes'],
      layout: string,
      steps: number,
      position: SlideContent['position'],
      ...facts: Facts
    ) => work({ blocks, notes, attributes, layout, steps, position }, ...facts),
  );
  return ({ blocks, notes, attributes, layout, steps, position }, ...facts) =>
    once(blocks, notes, attributes, layout, steps, position, ...facts);
}
