export const fragment = '<!-- .element: class="fragment" -->';

/** A point that appears by itself: the comment stands in front of its words, where it means the whole point. Undefined for others. */
export function asFragmentPoint(text: string): string | undefined {
  const [, bullet] = /^(\s*(?:[-*+]|\d{1,9}[.)])\s+)\S/.exec(text) ?? [];
  return bullet === undefined ? undefined : `${bullet}${fragment} ${text.slice(bullet.length)}`;
}
