import type { Deck } from './deck.ts';
import { element } from './element.ts';
import { renderGlossary } from './render-glossary.ts';
import { renderStatement } from './render-statement.ts';

/** What follows the slides in the reading edition and in the page without script. */
export function renderAppendix(deck: Deck): string {
  const parts = [renderGlossary(deck), renderStatement(deck.meta)].filter((part) => part !== '');
  return element('footer', { class: 'appendix' }, `\n${parts.join('\n')}\n`);
}
