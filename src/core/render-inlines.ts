import type { Inline, RawHtml } from './deck.ts';
import { element, renderAttributes } from './element.ts';
import { escapeHtml } from './escape-html.ts';
import type { FindAbbreviations } from './find-abbreviations.ts';
import { renderIcon } from './icons.ts';
import { isBareLink } from './is-bare-link.ts';
import type { HtmlPart } from './leaves.ts';
import type { Attributes, Position } from './node.ts';
import { printAttributes } from './print-attributes.ts';
import { type RenderContext, renderPosition } from './render-context.ts';
import { renderFootnoteMark } from './render-footnotes.ts';
import { renderFormula } from './render-formula.ts';
import { markAbbreviations, renderText } from './render-text.ts';
import { splitCodeLines } from './split-code-lines.ts';

/** Raw tags in which an abbreviation is explained already, or is no prose. */
const unmarkedTags = new Set(['abbr', 'code', 'kbd', 'pre', 'samp', 'svg', 'var']);

function inMedium(name: string, attributes: Attributes, { medium }: RenderContext): Attributes {
  return medium === 'print' ? printAttributes(name, attributes) : attributes;
}

/** Inline content as HTML; closes what raw HTML in it left open. */
export function renderInlines(inlines: readonly Inline[], context: RenderContext): string {
  const open: string[] = [];
  const among = contextAmong(open, context);
  const html = inlines.map((inline) =>
    inline.type === 'html' ? renderHtml(inline, open, among) : renderInline(inline, among),
  );
  return html.join('') + closeAll(open, 0);
}

function renderInline(inline: Exclude<Inline, { type: 'html' }>, context: RenderContext): string {
  switch (inline.type) {
    case 'text':
      return renderText(inline.text, context);
    case 'strong':
      return element('strong', inline.attributes, renderInlines(inline.children, context));
    case 'emphasis':
      return element('em', inline.attributes, renderInlines(inline.children, context));
    case 'strike':
      return element('del', inline.attributes, renderInlines(inline.children, context));
    case 'code-span':
      return element('code', inline.attributes, escapeHtml(inline.text));
    case 'formula':
      return renderFormula(inline, context.medium, 'span');
    case 'break':
      return '<br>';
    case 'icon':
      return renderIcon(inline.name);
    case 'footnote-mark':
      return renderFootnoteMark(inline, context);
    case 'step-mark':
      return element('span', { class: 'step-mark', 'data-step': String(inline.step), hidden: '' }, '');
    case 'link': {
      const title: Attributes = inline.title === undefined ? {} : { title: inline.title };
      const bare: Attributes = isBareLink(inline) ? { class: 'bare' } : {};
      const attributes = { href: inline.href, ...bare, ...title, ...inline.attributes };
      return element('a', inMedium('a', attributes, context), renderInlines(inline.children, context));
    }
    case 'image': {
      const title: Attributes = inline.title === undefined ? {} : { title: inline.title };
      const src = context.images.get(inline.src) ?? inline.src;
      const at = renderPosition(inline.position, context);
      return `<img${renderAttributes({ src, alt: inline.alt, ...title, ...inline.attributes, ...at })}>`;
    }
  }
}

/** The context of what stands among raw tags; `open` is theirs at the moment of rendering. */
export function contextAmong(open: readonly string[], context: RenderContext): RenderContext {
  const find = context.findAbbreviations;
  if (find === undefined) return context;
  const findAbbreviations: FindAbbreviations = (text) => {
    const uses = find(text);
    return uses.length > 0 && open.some((name) => unmarkedTags.has(name)) ? [] : uses;
  };
  return { ...context, findAbbreviations };
}

/** Line ends inside tags and comments are not known any more: positions are those of the text before a tag. */
export function renderHtml({ parts, position }: RawHtml, open: string[], context: RenderContext): string {
  let at = position;
  return (context.medium === 'print' ? splitCodeLines(parts) : parts)
    .map((part) => {
      const breaks = part.type === 'text' ? part.text.split('\n').length - 1 : 0;
      if (breaks > 0) at = { ...at, line: at.line + breaks, column: 1 };
      return renderHtmlPart(part, at, open, context);
    })
    .join('');
}

function renderHtmlPart(part: HtmlPart, at: Position, open: string[], context: RenderContext): string {
  if (part.type === 'text') return markAbbreviations(part.text, context, escapeHtml);
  if (part.type === 'close') {
    const at = open.lastIndexOf(part.name);
    return at === -1 ? '' : closeAll(open, at);
  }
  if (!part.empty) open.push(part.name);
  const { src } = part.attributes;
  const attributes = {
    ...part.attributes,
    ...(src === undefined ? {} : { src: context.images.get(src) ?? src }),
    ...(part.name === 'details' && context.medium === 'print' ? { open: '' } : {}),
    ...renderPosition(at, context),
  };
  return `<${part.name}${renderAttributes(inMedium(part.name, attributes, context))}${part.empty ? '/' : ''}>`;
}

export function closeAll(open: string[], from: number): string {
  return open
    .splice(from)
    .reverse()
    .map((name) => `</${name}>`)
    .join('');
}
