import type { Callout } from './deck.ts';
import { element, withClass } from './element.ts';
import { escapeHtml } from './escape-html.ts';
import type { Labels } from './labels.ts';

/** A callout: what it is, in a word, above what it says. @param content HTML */
export function renderCallout({ attributes: given, kind }: Callout, content: string, labels: Labels): string {
  const { class: names = '', ...others } = withClass(`callout callout-${kind}`, given);
  const label = element('p', { class: 'addition-label' }, escapeHtml(labels.callouts[kind]));
  return element('aside', { class: names, role: 'note', ...others }, `\n${label}\n${content}\n`);
}
