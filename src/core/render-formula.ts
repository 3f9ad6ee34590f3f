import { element, renderAttributes, withClass } from './element.ts';
import { escapeHtml } from './escape-html.ts';
import type { Formula, HtmlPart } from './leaves.ts';

/** Before an alternative text it says that the picture is a formula: Chromium's PDFs have no other way to know. `pdf/mend/name-formulas.ts` */
const formulaMark = '\u2060';

/** MathML, which browsers draw and screen readers know; on paper a picture with an alternative text. */
export function renderFormula(formula: Formula, medium: 'screen' | 'print', name: 'div' | 'span'): string {
  const { attributes, source, reading, parts } = formula;
  const box = withClass('formula', attributes);
  if (parts === undefined) return element(name, box, element('code', {}, escapeHtml(source)));
  if (medium === 'screen') return element(name, box, renderMath(parts, { alttext: reading }));
  const picture = { role: 'img', 'aria-label': formulaMark + reading };
  return element(name, { ...box, ...picture }, renderMath(parts, {}));
}

function renderMath(parts: readonly HtmlPart[], root: Readonly<Record<string, string>>): string {
  return parts
    .map((part) => {
      if (part.type === 'text') return escapeHtml(part.text);
      if (part.type === 'close') return `</${part.name}>`;
      const attributes = part.name === 'math' ? { ...part.attributes, ...root } : part.attributes;
      return `<${part.name}${renderAttributes(attributes)}>`;
    })
    .join('');
}
