import { isExposed } from '../is-exposed.ts';
import type { PageCheck, Trouble } from '../page-check.ts';

/** WCAG 2.2, 1.4.10: 1280 px at 400 %. */
const narrow = 320;

/** What needs two dimensions to be understood may be scrolled in both, in a box of its own; the page may not. */
const twoDimensional = 'table, pre, svg, canvas, video';

/** In a window as narrow as this nothing is to be scrolled sideways: not the page, not a box in it. */
export const checkReflow: PageCheck = () => {
  if (innerWidth > narrow) return [];
  const scrollers = [...document.querySelectorAll('*')].filter((box) => isExposed(box) && scrollsSideways(box));
  const boxes = scrollers.filter((box) => box === document.scrollingElement || !holdsTwoDimensions(box));
  return boxes.flatMap(outOf);
};

function holdsTwoDimensions(box: Element): boolean {
  return box.matches(twoDimensional) || box.querySelector(twoDimensional) !== null;
}

function scrollsSideways(box: Element): boolean {
  if (box.scrollWidth <= box.clientWidth + 1) return false;
  if (box === document.scrollingElement) return true;
  return box !== document.body && /auto|scroll/.test(getComputedStyle(box).overflowX);
}

/** The innermost things that make a box too wide; the box itself where none is found. */
function outOf(box: Element): readonly Trouble[] {
  const isPage = box === document.scrollingElement;
  const edge = isPage ? document.documentElement.clientWidth : box.getBoundingClientRect().right;
  const wide = [...box.querySelectorAll('*')].filter(
    (element) => isExposed(element) && element.getBoundingClientRect().right > edge + 1,
  );
  const innermost = wide.filter((element) => !wide.some((other) => other !== element && element.contains(other)));
  return (innermost.length === 0 ? [box] : innermost.slice(0, 3)).map((element) => ({
    element,
    message: `Bei ${innerWidth} px Breite ragt dies hinaus; man muss seitwärts rollen.`,
    hint: 'Lassen Sie es umbrechen oder schmaler werden: keine feste Breite, keine langen Wörter ohne Trennstellen.',
  }));
}
