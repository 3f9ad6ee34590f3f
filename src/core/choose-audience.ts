import type { Deck, Slide } from './deck.ts';
import { createFinding, type Finding } from './finding.ts';
import { linkTarget } from './link-target.ts';
import { nearest } from './nearest.ts';
import { slugify } from './slugify.ts';
import { linksOf } from './walk-links.ts';

interface Chosen {
  readonly deck: Deck;
  readonly findings: readonly Finding[];
}

/**
 * The deck for some people: slides for others are gone, and its files bear their name. A name that the deck does not know, and
 * one for whom nothing is left, is an error, and the deck stays as it is.
 */
export function chooseAudience(deck: Deck, audience: string): Chosen {
  const name = slugify(audience);
  const known = knownAudiences(deck);
  if (!known.includes(name)) return { deck, findings: [reportUnknown(audience, known)] };
  const isFor = ({ audiences }: Slide) => audiences === undefined || audiences.includes(name);
  const kept = deck.slides.filter(isFor);
  if (kept.length === 0) return { deck, findings: [reportNothing(audience)] };
  const gone = new Set(deck.slides.filter((slide) => !isFor(slide)).map(({ id }) => id));
  const meta = { ...deck.meta, slug: `${deck.meta.slug}-${name}` };
  return { deck: { ...deck, meta, slides: placeSlides(kept) }, findings: findLostLinks(kept, gone) };
}

/** Those that the deck names in its front matter, and those for whom it has slides. */
function knownAudiences({ meta, slides }: Deck): readonly string[] {
  return [...new Set([...(meta.audiences ?? []), ...slides.flatMap(({ audiences = [] }) => audiences)])];
}

/** Stacks close up: the first slide that is left of one is its top. */
function placeSlides(slides: readonly Slide[]): readonly Slide[] {
  const columns = [...new Set(slides.map(({ h }) => h))];
  return slides.map((slide, index) => {
    const first = slides.findIndex(({ h }) => h === slide.h);
    return { ...slide, h: columns.indexOf(slide.h), v: index - first };
  });
}

function findLostLinks(slides: readonly Slide[], gone: ReadonlySet<string>): readonly Finding[] {
  const links = slides.flatMap((slide) => linksOf(slide));
  return links.flatMap(({ href, position }) => {
    const id = linkTarget(href);
    if (id === undefined || !gone.has(id)) return [];
    const message = `Dieser Verweis führt zur Folie »${id}«, die in dieser Auswahl fehlt.`;
    const hint = 'Nehmen Sie den Verweis heraus, oder geben Sie beiden Folien dieselbe Angabe »audience«.';
    return [createFinding(position, 'warning', message, hint, 'links')];
  });
}

function reportUnknown(audience: string, known: readonly string[]): Finding {
  const guess = nearest(audience, known);
  const all = known.length === 0 ? 'Keine Folie nennt ein Publikum: audience: rat' : `Es gibt: ${known.join(', ')}.`;
  const message = `Ein Publikum »${audience}« kennt dieser Vortrag nicht.`;
  return fail(message, guess === undefined ? all : `Meinten Sie »${guess}«? ${all}`);
}

function reportNothing(audience: string): Finding {
  const hint = 'Lassen Sie bei wenigstens einer Folie die Angabe »audience« weg.';
  return fail(`Für »${audience}« bleibt keine Folie übrig.`, hint);
}

function fail(message: string, hint: string): Finding {
  return createFinding({ file: '.', line: 1, column: 1 }, 'error', message, hint);
}
