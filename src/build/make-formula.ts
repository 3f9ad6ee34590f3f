import temml from 'temml';
import { decodeEntities } from '../core/decode-entities.ts';
import type { HtmlPart } from '../core/leaves.ts';

/** LaTeX as MathML; undefined where it is no formula. Colours of its own would not be read in every scheme: they are left out. */
export function makeFormula(source: string, isBlock: boolean): readonly HtmlPart[] | undefined {
  try {
    return readMarkup(temml.renderToString(source, { displayMode: isBlock, throwOnError: true }));
  } catch {
    return undefined;
  }
}

/** Well nested, as it was written: tags with quoted attributes, and text. */
function readMarkup(markup: string): readonly HtmlPart[] {
  return [...markup.matchAll(/<(\/?)(\w+)([^>]*?)(\/?)>|[^<]+/g)].flatMap(
    ([all, slash, name, rest, end]): readonly HtmlPart[] => {
      if (name === undefined) return [{ type: 'text', text: decodeEntities(all) }];
      if (slash === '/') return [{ type: 'close', name }];
      const attributes = readAttributes(rest ?? '');
      const open: HtmlPart = { type: 'open', name, attributes, empty: false };
      return end === '/' ? [open, { type: 'close', name }] : [open];
    },
  );
}

function readAttributes(text: string): Readonly<Record<string, string>> {
  const all = [...text.matchAll(/([\w-]+)="([^"]*)"/g)].map(
    ([, name = '', value = '']) => [name, decodeEntities(value)] as const,
  );
  const kept = all.map(([name, value]) => [name, name === 'style' ? withoutColors(value) : value] as const);
  return Object.fromEntries(
    kept.filter(([name, value]) => value !== '' && !/^(?:class|href|mathcolor|mathbackground|id)$/.test(name)),
  );
}

function withoutColors(style: string): string {
  return style
    .split(';')
    .filter((declaration) => !/color|background|url|display/i.test(declaration))
    .join(';');
}
