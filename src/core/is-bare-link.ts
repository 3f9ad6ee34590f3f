import type { Link } from './deck.ts';
import { inlineText } from './plain-text.ts';

/** Whether a link to the web has its address for a text, or none that can be seen: on paper it is not told behind it. */
export function isBareLink({ href, children }: Pick<Link, 'href' | 'children'>): boolean {
  const [address, text] = [href, inlineText(children)].map((one) => one.replace(/^https?:\/\/|\/$/g, ''));
  const isBlank = children.every((child) => child.type === 'text' && child.text.trim() === '');
  return /^https?:/.test(href) && (isBlank || address === text);
}
