import type { Deck } from './deck.ts';
import { createFinding, type Finding } from './finding.ts';
import type { StepMark } from './leaves.ts';
import { onceForContent, type SlideContent } from './once-for-content.ts';
import { walkBlocks } from './walk-blocks.ts';

/** Marks in notes for steps that the slide does not have, or in another order than they appear. */
export function checkStepMarks(deck: Deck): readonly Finding[] {
  return deck.slides.flatMap((slide) => checkSlide(slide));
}

const checkSlide = onceForContent((slide) => {
  const marks = [...walkBlocks(slide.notes)].filter((node) => node.type === 'step-mark');
  return [...beyondLastStep(marks, slide), ...goingBack(marks)];
});

/** One is enough: what it says of the slide is true of all that follow. */
function beyondLastStep(marks: readonly StepMark[], { steps }: SlideContent): readonly Finding[] {
  const mark = marks.find(({ step }) => step > steps);
  if (mark === undefined) return [];
  const has = steps === 0 ? 'keine Schritte' : steps === 1 ? 'nur einen Schritt' : `nur ${steps} Schritte`;
  const message = `Diese Marke steht für Schritt ${mark.step}, die Folie hat aber ${has}.`;
  const hint = 'Entfernen Sie die Marke, oder lassen Sie auf der Folie etwas mit class="fragment" später erscheinen.';
  return [createFinding(mark.position, 'warning', message, hint)];
}

function goingBack(marks: readonly StepMark[]): readonly Finding[] {
  return marks.flatMap((mark, index) => {
    const before = marks[index - 1]?.step ?? 0;
    if (mark.step >= before) return [];
    const message = `Nach der Marke für Schritt ${before} steht hier eine für Schritt ${mark.step}.`;
    const hint = 'Ordnen Sie die Notizen so, wie die Schritte erscheinen, oder schreiben Sie [schritt] ohne Zahl.';
    return [createFinding(mark.position, 'warning', message, hint)];
  });
}
