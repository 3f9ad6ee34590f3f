import { checkCapacity } from './check-capacity.ts';
import { checkPlan } from './check-plan.ts';
import { checkStepMarks } from './check-step-marks.ts';
import type { Deck, Slide } from './deck.ts';
import { createFinding, type Finding } from './finding.ts';
import { isUntitled } from './read-title.ts';
import { walkBlocks, walkImages } from './walk-blocks.ts';

/** One rule: looks at a deck, changes nothing, says what it found. */
type Check = (deck: Deck) => readonly Finding[];

/** A new rule is a function and its place in this list. */
const checks: readonly Check[] = [
  checkHeadings,
  checkAlternativeTexts,
  checkLogo,
  checkCapacity,
  checkPlan,
  checkStepMarks,
];

/** What is wrong with a deck that reads well otherwise. */
export function checkDeck(deck: Deck): readonly Finding[] {
  return checks.flatMap((check) => check(deck));
}

export function checkHeadings(deck: Deck): readonly Finding[] {
  return deck.slides.flatMap((slide) => {
    if (isUntitled(slide) && slide.layout !== 'blank') return [missingHeading(slide)];
    return headingJumps(slide);
  });
}

function missingHeading(slide: Slide): Finding {
  const message = 'Diese Folie hat keine Überschrift.';
  const hint = `Beginnen Sie sie mit »## …«; bis dahin heißt sie in Übersicht und Lesezeichen »${slide.title}«.`;
  return createFinding(slide.position, 'info', message, hint);
}

/** Levels below a slide's first heading may only grow by one, or the outline of the PDF has holes (PDF/UA 7.4.2). */
function headingJumps(slide: Slide): readonly Finding[] {
  const findings: Finding[] = [];
  let previous: number | undefined;
  for (const node of walkBlocks(slide.blocks)) {
    if (node.type !== 'heading') continue;
    if (previous !== undefined && node.level > previous + 1) {
      const message = `Nach einer Überschrift der Ebene ${previous} folgt eine der Ebene ${node.level}.`;
      const hint = `Nehmen Sie ${'#'.repeat(previous + 1)}, damit die Gliederung lückenlos ist.`;
      findings.push(createFinding(node.position, 'warning', message, hint));
    }
    previous = node.level;
  }
  return findings;
}

export function checkAlternativeTexts(deck: Deck): readonly Finding[] {
  return deck.slides.flatMap((slide) =>
    [...walkImages(slide.blocks)]
      .filter((image) => image.alt.trim() === '')
      .map((image) => {
        const hint = 'Beschreiben Sie in den eckigen Klammern, was zu sehen ist: ![Alternativtext](bild.png)';
        return createFinding(image.position, 'warning', 'Diesem Bild fehlt der Alternativtext.', hint);
      }),
  );
}

export function checkLogo({ meta: { logo, logoAlt } }: Deck): readonly Finding[] {
  if (logo === undefined || logoAlt !== undefined) return [];
  const hint = 'Nennen Sie darunter, wofür es steht: logoAlt: Stadt Musterstadt';
  return [createFinding(logo.position, 'warning', 'Dem Logo fehlt der Alternativtext.', hint)];
}
