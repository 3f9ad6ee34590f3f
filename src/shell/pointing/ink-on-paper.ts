import { type Ink, visibleStrokes } from '../../talk/ink.ts';
import type { SlideEntry } from '../slides.ts';
import { createInkLayer } from './ink-layer.ts';

/**
 * Prints once with the drawings; any other print is the deck alone. They stand in the slides themselves, which stay in the
 * page when all that the show has added is taken out of it.
 */
export function printWithInk(slides: readonly Pick<SlideEntry, 'element'>[], ink: Ink): void {
  const drawings = slides.flatMap(({ element }, slide) => {
    const strokes = visibleStrokes(ink, slide);
    if (strokes.length === 0) return [];
    const { svg, drawInk } = createInkLayer();
    svg.classList.add('on-paper');
    drawInk(strokes);
    element.append(svg);
    return [svg];
  });
  const clear = () => {
    for (const drawing of drawings) drawing.remove();
  };
  window.addEventListener('afterprint', clear, { once: true });
  window.print();
}
