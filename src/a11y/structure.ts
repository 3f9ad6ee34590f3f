/** What colours may change: classes, styles and states of switches. */
const colored = /^(?:class|style|aria-pressed|data-.*)$/;

/**
 * Tells whether nothing but colours has changed since it was asked before, which it remembers: what is there, where, and how it
 * is named. Then no check finds anything new, unless it is about colours.
 */
export function createStructureWatch(): () => boolean {
  let before = '';
  return () => {
    const now = readStructure();
    const isSame = now === before;
    before = now;
    return isSame;
  };
}

function readStructure(): string {
  const parts = [...document.querySelectorAll('body, body *')].map((element) => {
    const isSeen = element.checkVisibility({ visibilityProperty: true });
    const { left, top, width, height } = element.getBoundingClientRect();
    const box = isSeen ? [left, top, width, height].map(Math.round).join(' ') : '';
    return `${box} ${element.localName} ${isSeen ? wordsOf(element) : ''}`;
  });
  return [document.title, ...parts].join('\n');
}

/** Without digits: clocks go on. */
function wordsOf(element: Element): string {
  const attributes = [...element.attributes].filter(({ name }) => !colored.test(name));
  const texts = [...element.childNodes].map((node) => (node instanceof Text ? node.data : ''));
  return [...attributes.map(({ name, value }) => `${name}=${value}`), ...texts].join(' ').replace(/\d+/g, '0');
}
