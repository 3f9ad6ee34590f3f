import { isExposed, takesFocus } from '../is-exposed.ts';
import type { PageCheck } from '../page-check.ts';

/** While one slide is shown, nothing of another is there for screen readers or the Tab key. */
export const checkHiddenSlides: PageCheck = ({ view, slide }) => {
  if (view !== 'show' || slide === undefined) return [];
  return [...document.querySelectorAll('.reveal .slide')]
    .filter((section) => section.id !== slide.id && isMet(section))
    .map((element) => ({
      element,
      message: `Diese Folie ist für Screenreader oder Tastatur da, während »${slide.title}« gezeigt wird.`,
      hint: 'Setzen Sie »inert« auf Folien, die nicht gezeigt werden.',
    }));
};

function isMet(section: Element): boolean {
  return [section, ...section.querySelectorAll('*')].some((element) => takesFocus(element) || isExposed(element));
}
