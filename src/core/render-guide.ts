import { element } from './element.ts';
import { guideFor } from './guide.ts';
import { renderPageText } from './render-page-text.ts';

/** The guide for whoever gives the talk, as part of the page that is shown only when the shell asks for it. */
export function renderGuide(lang: string): string {
  return element('template', { class: 'guide' }, renderPageText(guideFor(lang), lang));
}
