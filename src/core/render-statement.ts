import { statementFor } from './accessibility-statement.ts';
import type { DeckMeta } from './deck-meta.ts';
import { element } from './element.ts';
import { escapeHtml } from './escape-html.ts';
import { labelsFor } from './labels.ts';
import { renderPageText } from './render-page-text.ts';

/** The accessibility statement as a region of the page. Its heading comes first, and there are no other ids in it. */
export function renderStatement(meta: Pick<DeckMeta, 'lang' | 'contact'>): string {
  const title = labelsFor(meta.lang).accessibility;
  const heading = element('h2', { id: 'barrierefreiheit-titel' }, escapeHtml(title));
  const attributes = { class: 'statement', id: 'barrierefreiheit', 'aria-labelledby': 'barrierefreiheit-titel' };
  return element('section', attributes, `\n${heading}\n${renderPageText(statementFor(meta), meta.lang)}\n`);
}
