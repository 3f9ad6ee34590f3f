import type { Deck } from './deck.ts';
import { element } from './element.ts';
import { renderStatement } from './render-statement.ts';

/** What follows the slides in the reading edition and in the page without script. */
export function renderAppendix({ meta }: Deck): string {
  return element('footer', { class: 'appendix' }, `\n${renderStatement(meta)}\n`);
}
