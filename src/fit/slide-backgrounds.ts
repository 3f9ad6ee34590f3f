/**
 * What reveal.js paints behind the slide that is shown: one element, or none. Of a vertical stack it is a child, and in
 * stacks that are past one child stays `.present`.
 */
export function slideBackgrounds(): readonly Element[] {
  const present = ':scope > .slide-background.present:not(.stack), :scope > .stack.present > .slide-background.present';
  return [...(document.querySelector('.reveal > .backgrounds')?.querySelectorAll(present) ?? [])];
}
