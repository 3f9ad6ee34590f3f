import { escapeHtml } from './escape-html.ts';
import type { Attributes } from './node.ts';

/** `<name attributes>content</name>`; values are escaped, content is HTML already. */
export function element(name: string, attributes: Attributes, content: string): string {
  return `<${name}${renderAttributes(attributes)}>${content}</${name}>`;
}

export function renderAttributes(attributes: Attributes): string {
  return Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${escapeHtml(value)}"`)
    .join('');
}
