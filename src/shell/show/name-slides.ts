import type { Labels } from '../labels.ts';
import type { SlideEntry } from '../slides.ts';
import { focusSlide } from './focus-slide.ts';

export interface SlideNames {
  /** The slide the overview is at; of no use else. */
  readonly choose: (slide: number) => void;
  readonly enterOverview: (slide: number) => void;
  readonly leaveOverview: (slide: number) => void;
}

/**
 * Each slide is a region named by its number: its title is the heading inside, and would be heard twice. In the overview it
 * is a button with number and title, nothing inside it takes focus or a click of its own, and Tab comes to the one that the
 * arrows have chosen.
 */
export function nameSlides(slides: readonly SlideEntry[], labels: Labels): SlideNames {
  const total = slides.length;
  const nameRegions = () => {
    for (const [index, { element }] of slides.entries()) {
      for (const name of ['role', 'tabindex', 'aria-current']) element.removeAttribute(name);
      element.setAttribute('aria-label', labels.slideOf(index + 1, total));
      for (const child of element.children) child.removeAttribute('inert');
    }
  };
  const choose = (chosen: number) => {
    for (const [index, { element, title }] of slides.entries()) {
      element.setAttribute('role', 'button');
      element.setAttribute('aria-label', labels.slideTitled(index + 1, total, title));
      element.setAttribute('aria-current', String(index === chosen));
      element.tabIndex = index === chosen ? 0 : -1;
      // reveal.js hides all but one, and their stacks, though they are seen.
      for (const hidden of [element, element.parentElement]) hidden?.removeAttribute('aria-hidden');
    }
    slides[chosen]?.element.focus({ preventScroll: true });
  };
  nameRegions();
  return {
    choose,
    enterOverview(slide) {
      for (const { element } of slides) for (const child of element.children) child.setAttribute('inert', '');
      choose(slide);
    },
    leaveOverview(slide) {
      nameRegions();
      const element = slides[slide]?.element;
      if (element !== undefined) focusSlide(element);
    },
  };
}
