import type { Deck, Slide } from './deck.ts';
import { createFinding, type Finding } from './finding.ts';
import { notesText, slideText } from './slide-text.ts';

/** Slides without notes between others that have some; a deck without any is one that was meant so. */
export function checkNotes({ slides }: Deck): readonly Finding[] {
  const isMute = (slide: Slide) => notesText(slide).trim() === '';
  if (slides.every(isMute)) return [];
  return slides
    .filter((slide) => isMute(slide) && slideText(slide).trim() !== '')
    .map(({ position }) => {
      const hint = 'Schreiben Sie unter eine Zeile »Note:«, was Sie dazu sagen; im Handout ist das der Text zur Folie.';
      return createFinding(position, 'info', 'Diese Folie hat keine Notizen.', hint);
    });
}
