import type { Link } from './deck.ts';
import { inlineText } from './plain-text.ts';

/** Whether a link to the web has its address for a text: on paper it need not be told again. */
export function isBareLink({ href, children }: Pick<Link, 'href' | 'children'>): boolean {
  const [address, text] = [href, inlineText(children)].map((one) => one.replace(/^https?:\/\/|\/$/g, ''));
  return /^https?:/.test(href) && address === text;
}
