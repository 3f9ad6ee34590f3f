import type { Addition } from './deck.ts';
import { element } from './element.ts';
import { escapeHtml } from './escape-html.ts';
import { keepAddresses } from './keep-addresses.ts';
import type { Labels } from './labels.ts';
import { markAbbreviations, type TextContext } from './render-text.ts';

/**
 * An addition: its name before what it holds, its source after it. No label besides: that would say the name twice.
 * @param className what it is besides `addition`: `slide-body whole` where it is all that a slide consists of
 * @param content HTML
 */
export function renderAddition(
  { attributes: given, source }: Pick<Addition, 'attributes' | 'source'>,
  content: string,
  context: Pick<TextContext, 'findAbbreviations'> & { readonly labels: Labels },
  className = '',
): string {
  const { labels } = context;
  const { class: own = '', ...others } = given;
  const names = [className, 'addition', own].filter((name) => name !== '').join(' ');
  const attributes = { class: names, role: 'note', ...others };
  const label = element('p', { class: 'addition-label' }, escapeHtml(labels.addition));
  const end =
    source === undefined
      ? ''
      : `\n${element('p', { class: 'source' }, markAbbreviations(`${labels.source}: ${source}`, context, renderSource))}`;
  return element('aside', attributes, `\n${label}\n${content}${end}\n`);
}

function renderSource(text: string): string {
  return keepAddresses(escapeHtml(text));
}
