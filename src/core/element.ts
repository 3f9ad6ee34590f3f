import { escapeHtml } from './escape-html.ts';
import type { Attributes } from './node.ts';

/** `<name attributes>content</name>`; values are escaped, content is HTML already. */
export function element(name: string, attributes: Attributes, content: string): string {
  return `<${name}${renderAttributes(attributes)}>${content}</${name}>`;
}

/** Attributes with one more class in front of the author's own. */
export function withClass(name: string, { class: own, ...others }: Attributes): Attributes {
  return { class: own === undefined ? name : `${name} ${own}`, ...others };
}

export function renderAttributes(attributes: Attributes): string {
  return Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${escapeHtml(value)}"`)
    .join('');
}
