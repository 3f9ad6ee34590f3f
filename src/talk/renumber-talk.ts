import { nearestPlace, type Place, type SlideShape } from './place.ts';
import type { Talk } from './talk.ts';

/**
 * The talk in a deck whose slides have come, gone or changed places while it is being written. What is known of a slide that is
 * gone is forgotten; who was there is at the slide before it.
 *
 * @param indexOf where a slide has come to; undefined where it is gone
 * @param slides as they are now
 */
export function renumberTalk(
  talk: Talk,
  indexOf: (slide: number) => number | undefined,
  slides: readonly SlideShape[],
): Talk {
  const follow = (place: Place) => nearestPlace(followPlace(place, indexOf), slides);
  const followVisits = (visits: Talk['visits']) =>
    visits.flatMap((visit) => {
      const slide = indexOf(visit.slide);
      return slide === undefined ? [] : [{ ...visit, slide }];
    });
  const ink = Object.entries(talk.ink).flatMap(([slide, strokes]) => {
    const index = indexOf(Number(slide));
    return index === undefined ? [] : [[index, strokes] as const];
  });
  const { beforeReset } = talk;
  return {
    ...talk,
    place: follow(talk.place),
    shown: follow(talk.shown),
    visits: followVisits(talk.visits),
    ...(beforeReset ? { beforeReset: { ...beforeReset, visits: followVisits(beforeReset.visits) } } : {}),
    ink: Object.fromEntries(ink),
  };
}

function followPlace({ slide, step }: Place, indexOf: (slide: number) => number | undefined): Place {
  const at = indexOf(slide);
  if (at !== undefined) return { slide: at, step };
  for (let before = slide - 1; before >= 0; before -= 1) {
    const index = indexOf(before);
    if (index !== undefined) return { slide: index, step: 0 };
  }
  return { slide: 0, step: 0 };
}
