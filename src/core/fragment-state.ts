import type { Attributes } from './node.ts';

/** Which fragments are there before their step, and look otherwise after it. */
const fromTheStart = /^(?:custom|grow|shrink|semi-fade-out|strike|highlight-.+)$/;

/** The attributes of a fragment at a step of its slide, with the classes that reveal.js gives it there, and `unseen`; others as they are. */
export function withFragmentState(attributes: Attributes, step: number): Attributes {
  const index = fragmentIndex(attributes);
  if (index === undefined) return attributes;
  const states = {
    visible: index < step,
    'current-fragment': index === step - 1,
    unseen: isHiddenAt(attributes, step),
  };
  const names = Object.entries(states).flatMap(([name, holds]) => (holds ? [name] : []));
  return { ...attributes, class: [attributes['class'], ...names].join(' ') };
}

/** Whether a slide at this step has a place for the element, but does not show it. */
export function isHiddenAt(attributes: Attributes | undefined, step: number): boolean {
  const index = attributes && fragmentIndex(attributes);
  if (index === undefined) return false;
  const names = classesOf(attributes);
  if (names.includes('fade-out')) return index < step;
  if (names.includes('fade-in-then-out') || names.includes('current-visible')) return index !== step - 1;
  return index >= step && !names.some((name) => fromTheStart.test(name));
}

/** From 0, as `numberFragments` has counted. */
function fragmentIndex(attributes: Attributes | undefined): number | undefined {
  const index = attributes?.['data-fragment-index'];
  return index !== undefined && classesOf(attributes).includes('fragment') ? Number(index) : undefined;
}

function classesOf(attributes: Attributes | undefined): readonly string[] {
  return (attributes?.['class'] ?? '').split(/\s+/);
}
