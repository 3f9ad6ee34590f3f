import type { Attributes } from './node.ts';

/**
 * Writes the step at which each fragment appears into its attributes, as reveal.js counts: first those with a
 * `data-fragment-index`, in groups of equal index, then the others one by one. Returns the number of steps.
 */
export function numberFragments(elements: Iterable<Attributes>): number {
  const fragments = [...elements].filter(isFragment) as Record<string, string>[];
  const indexed = fragments.filter((fragment) => givenIndex(fragment) !== undefined);
  const groups = [...new Set(indexed.map(givenIndex))].sort((a, b) => (a ?? 0) - (b ?? 0));
  let next = groups.length;
  for (const fragment of fragments) {
    const given = givenIndex(fragment);
    fragment['data-fragment-index'] = String(given === undefined ? next++ : groups.indexOf(given));
  }
  return next;
}

function isFragment(attributes: Attributes): boolean {
  return /(?:^|\s)fragment(?:\s|$)/.test(attributes['class'] ?? '');
}

function givenIndex(attributes: Attributes): number | undefined {
  const text = attributes['data-fragment-index'];
  return text !== undefined && /^\d{1,6}$/.test(text) ? Number(text) : undefined;
}
