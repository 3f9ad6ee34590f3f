/** A text node, and where its text begins in that of its paragraph. */
interface Piece {
  readonly node: Text;
  readonly start: number;
}

/** One piece of text that can be found and linked to: a heading, a paragraph, a list item, a row of a table. */
export interface Paragraph {
  readonly element: HTMLElement;
  readonly text: string;
  readonly pieces: readonly Piece[];
}

/** What text belongs to: the nearest of these around it. So all of it belongs to one, and an item has no text of its inner list. */
const blocks = 'h1,h2,h3,h4,h5,h6,p,li,tr,caption,figcaption,pre,blockquote,div,aside';
/** Labels that are the same on every slide, and what is not shown. Drawings are no HTML elements. */
const skipped = '.chapter,.notes-label,.addition-label,.way-back,[hidden],script,style';
/** Words on both sides of these are words of their own. */
const apart = 'br,td,th,dt,dd';

/**
 * The paragraphs of a slide with its notes, or of another chapter, in the order of the page. Addresses count them from 1, and
 * are in other people's hands: the heading stays the first of them, though an address of its own is not offered for it.
 */
export function paragraphsOf(chapter: HTMLElement): readonly HTMLElement[] {
  return readParagraphs(chapter).map(({ element }) => element);
}

export function readParagraphs(chapter: HTMLElement): readonly Paragraph[] {
  const found = new Map<HTMLElement, { element: HTMLElement; text: string; pieces: Piece[] }>();
  const addText = (node: Text, element: HTMLElement) => {
    const paragraph = found.get(element) ?? { element, text: '', pieces: [] };
    if (paragraph.text === '' && !/\S/.test(node.data)) return;
    paragraph.pieces.push({ node, start: paragraph.text.length });
    paragraph.text += node.data;
    found.set(element, paragraph);
  };
  const read = (parent: HTMLElement, element: HTMLElement) => {
    for (const node of parent.childNodes) {
      if (node instanceof Text) addText(node, element);
      else if (node instanceof HTMLElement && !node.matches(skipped)) {
        const paragraph = found.get(element);
        if (paragraph && node.matches(apart)) paragraph.text += ' ';
        read(node, node.matches(blocks) ? node : element);
      }
    }
  };
  read(chapter, chapter);
  return [...found.values()];
}
