import { createElement } from '../element.ts';
import type { Labels } from '../labels.ts';
import type { SlideEntry } from '../slides.ts';
import { focusSlide } from './focus-slide.ts';

export interface SlideNames {
  /** Outside of the overview: says again which slide is which. */
  readonly nameRegions: () => void;
  /** The slide the overview is at; of no use else. */
  readonly choose: (slide: number) => void;
  readonly enterOverview: (slide: number) => void;
  readonly leaveOverview: (slide: number) => void;
}

/**
 * Each slide is a region named by its number: its title is the heading inside, and would be heard twice. In the overview it
 * has a button with number and title instead, nothing else inside takes focus or a click of its own, and Tab comes to the
 * one that the arrows have chosen.
 */
export function nameSlides(slides: readonly SlideEntry[], labels: Labels): SlideNames {
  let choices: readonly HTMLButtonElement[] = [];
  const nameRegions = () => {
    for (const [index, { element }] of slides.entries()) {
      element.removeAttribute('role');
      element.setAttribute('aria-label', labels.slideOf(index + 1, slides.length));
      for (const child of element.children) child.removeAttribute('inert');
    }
  };
  const choose = (chosen: number) => {
    for (const [index, button] of choices.entries()) {
      button.setAttribute('aria-current', String(index === chosen));
      button.tabIndex = index === chosen ? 0 : -1;
      // reveal.js hides all but one, and their stacks, though they are seen.
      const slide = button.parentElement;
      for (const hidden of [slide, slide?.parentElement]) hidden?.removeAttribute('aria-hidden');
    }
    choices[chosen]?.focus({ preventScroll: true });
  };
  nameRegions();
  return {
    nameRegions,
    choose,
    enterOverview(slide) {
      choices = slides.map(({ element, title }, index) => {
        for (const child of element.children) child.setAttribute('inert', '');
        element.setAttribute('role', 'none');
        element.removeAttribute('aria-label');
        const name = labels.slideTitled(index + 1, slides.length, title);
        const button = createElement('button', { type: 'button', class: 'slide-choice', 'aria-label': name });
        element.append(button);
        return button;
      });
      choose(slide);
    },
    leaveOverview(slide) {
      for (const button of choices) button.remove();
      nameRegions();
      const element = slides[slide]?.element;
      if (element !== undefined) focusSlide(element);
    },
  };
}
