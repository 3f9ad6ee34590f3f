import type { Deck } from './deck.ts';
import { createFinding, type Finding } from './finding.ts';
import { planSlides, toSeconds } from './plan-slides.ts';

/** Slides that take longer than the talk may. */
export function checkPlan(deck: Deck): readonly Finding[] {
  const { duration, durationAt } = deck.meta;
  const at = durationAt ?? deck.slides[0]?.position;
  const planned = planSlides(deck)?.reduce((sum, seconds) => sum + seconds, 0) ?? 0;
  if (duration === undefined || at === undefined || planned <= toSeconds(duration)) return [];
  const minutes = formatMinutes(planned);
  const message = `Die Folien dauern nach Plan zusammen ${minutes} Minuten, der Vortrag nur ${formatMinutes(toSeconds(duration))}.`;
  const hint = `Nennen Sie bei einzelnen Folien eine kürzere »duration«, oder im Kopf der ersten Datei duration: ${minutes}`;
  return [createFinding(at, 'warning', message, hint)];
}

/** At most two decimals: a second is 0,02 minutes. */
function formatMinutes(seconds: number): string {
  return String(Math.round((seconds / 60) * 100) / 100).replace('.', ',');
}
