import { createElement } from './element.ts';
import type { SlideEntry } from './slides.ts';

type Words = readonly (Node | string)[];

/**
 * What steps have just shown, to be read aloud: without fragments inside that come later, drawings, and soft hyphens;
 * pictures by their alternative text. Words of another language than the page's stand in a `<span lang>`.
 */
export function wordsOfSteps({ element }: Pick<SlideEntry, 'element'>, steps: readonly number[]): Words {
  const shown = steps.flatMap((step) => [...element.querySelectorAll(`.fragment[data-fragment-index="${step - 1}"]`)]);
  const said = shown.map(wordsOf).filter(saysSomething);
  return said.flatMap((words, index) => (index > 0 ? [' ', ...words] : words));
}

/** All that is there from the first step on, in its language. */
export function wordsOf(element: Element): Words {
  return inLanguageOf(element, wordsIn(element));
}

/** Marks the language of the element, where it is not that of the page. */
function inLanguageOf(element: Element, words: Words): Words {
  const lang = element.closest<HTMLElement>('[lang]')?.lang ?? '';
  return lang === document.documentElement.lang ? words : [createElement('span', { lang }, ...words)];
}

function wordsIn(element: Element): Words {
  return [...element.childNodes].flatMap((node): Words => {
    if (node instanceof Text) return [node.data.replaceAll('\u00AD', '')];
    if (!(node instanceof Element) || node.matches('.fragment, svg[aria-hidden], .map-caption')) return [];
    const words = node instanceof HTMLImageElement ? [node.alt] : wordsIn(node);
    return node.hasAttribute('lang') ? inLanguageOf(node, words) : words;
  });
}

function saysSomething(words: Words): boolean {
  return words.some((word) => /\S/.test(typeof word === 'string' ? word : (word.textContent ?? '')));
}
