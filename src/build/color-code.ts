import hljs from 'highlight.js/lib/common';
import { decodeEntities } from '../core/decode-entities.ts';
import type { HtmlPart } from '../core/leaves.ts';

/** Kinds of words that a theme tells apart, by the first word of highlight.js's classes: keyword, string, number, title, comment. */
const kinds: Readonly<Record<string, string>> = {
  ...{ keyword: 'k', built_in: 'k', tag: 'k', name: 'k', 'selector-tag': 'k', meta: 'k', doctag: 'k', section: 't' },
  ...{ string: 's', regexp: 's', addition: 's', code: 's', quote: 'c', comment: 'c', deletion: 'c' },
  ...{
    number: 'n',
    literal: 'n',
    symbol: 'n',
    bullet: 'n',
    title: 't',
    attr: 't',
    attribute: 't',
    property: 't',
    type: 't',
  },
};

/** Code in `<span>`s with the classes of `kinds`; undefined for a language that nobody knows. */
export function colorCode(text: string, language: string): readonly HtmlPart[] | undefined {
  if (hljs.getLanguage(language) === undefined) return undefined;
  const { value } = hljs.highlight(text, { language, ignoreIllegals: true });
  // Spans are all that it writes, well nested; those that nobody tells apart are left out.
  const open: boolean[] = [];
  return [...value.matchAll(/<span class="hljs-([^" ]*)[^"]*">|<\/span>|[^<]+/g)].flatMap(
    ([part, name]): readonly HtmlPart[] => {
      if (!part.startsWith('<')) return [{ type: 'text', text: decodeEntities(part) }];
      if (name === undefined) return open.pop() === true ? [{ type: 'close', name: 'span' }] : [];
      const kind = kinds[name];
      open.push(kind !== undefined);
      return kind === undefined ? [] : [{ type: 'open', name: 'span', attributes: { class: kind }, empty: false }];
    },
  );
}
