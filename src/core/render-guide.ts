import type { Deck } from './deck.ts';
import { element } from './element.ts';
import { guideFor } from './guide.ts';
import { renderPageText } from './render-page-text.ts';

/** The guide for whoever gives the talk, as part of the page that is shown only when the shell asks for it. */
export function renderGuide({ meta: { lang }, slides }: Deck): string {
  const hasNotes = slides.some(({ notes }) => notes.length > 0);
  return element('template', { class: 'guide' }, renderPageText(guideFor(lang, hasNotes), lang));
}
