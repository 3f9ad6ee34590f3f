import { paragraphsOf } from './paragraphs.ts';

/** So long browsers move a page about after its width has changed. */
const settlesWithin = 600;

export interface HeldParagraph {
  /** What stands at the top of the window now. */
  readonly remember: () => void;
  /** Whether the width has just changed: then what stood at the top is brought back there. */
  readonly bringBack: () => boolean;
}

/** A phone that is turned, a window that is made narrower: the text flows anew, and what somebody reads stays in sight. */
export function holdParagraph(slide: () => HTMLElement | undefined): HeldParagraph {
  let held: { readonly element: HTMLElement; readonly top: number } | undefined;
  let width = innerWidth;
  let settlesAt = 0;
  const letGo = () => {
    settlesAt = 0;
  };
  for (const type of ['wheel', 'touchstart', 'keydown']) window.addEventListener(type, letGo, { passive: true });
  return {
    remember() {
      const element = slide();
      const parts = element === undefined ? [] : paragraphsOf(element);
      const top = parts.find((part) => part.getBoundingClientRect().bottom > innerHeight * 0.1) ?? element;
      held = top && { element: top, top: top.getBoundingClientRect().top };
    },
    bringBack() {
      if (innerWidth !== width) settlesAt = performance.now() + settlesWithin;
      width = innerWidth;
      if (performance.now() >= settlesAt || held === undefined) return false;
      scrollBy({ top: held.element.getBoundingClientRect().top - held.top, behavior: 'instant' });
      return true;
    },
  };
}
