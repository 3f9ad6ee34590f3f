import { createElement } from '../element.ts';
import { paintPicture } from '../slide-picture.ts';
import { takeSoftHyphens } from '../soft-hyphens.ts';
import { type Paper, paperFor } from './paper.ts';

/** Over that of the reading edition: `theme/reading-print.css`. */
const slideSize = '@page{size:1280px 720px;margin:0;@bottom-right{content:none}}';

/**
 * Makes the delivered page what is printed: slides, handout or reading edition. Each part is an article for as long, for
 * Chromium tells in a PDF where one begins and ends. Returns what puts all of it back.
 */
export function layOutPaper(root: ParentNode, usual: Paper): () => void {
  const paper = paperFor(usual);
  const { documentElement: page } = document;
  const { className } = page;
  page.className = paper;
  const slides = root.querySelectorAll<HTMLElement>('.slide');
  const parts = [...slides, ...document.querySelectorAll<HTMLElement>('.contents, .appendix > *')];
  const changed = parts.flatMap((part) => [part, ...part.querySelectorAll(':scope > .slide-body')]);
  const attributes = changed.map(
    (element) => [element, element.getAttribute('role'), element.getAttribute('style')] as const,
  );
  for (const part of parts) part.role = 'article';
  if (paper !== 'reading') slides.forEach(paintPicture);
  const putBackHyphens = takeSoftHyphens(root);
  const added = paper === 'print handout' ? addHandoutParts() : [];
  const size = createElement('style', {}, slideSize);
  if (paper === 'print') document.head.append(size);
  return () => {
    page.className = className;
    for (const [element, role, style] of attributes) {
      restoreAttribute(element, 'role', role);
      restoreAttribute(element, 'style', style);
    }
    putBackHyphens();
    for (const part of [...added, size]) part.remove();
  };
}

function restoreAttribute(element: Element, name: string, value: string | null): void {
  if (value === null) element.removeAttribute(name);
  else element.setAttribute(name, value);
}

/** Its head and its sources, which stand nowhere else. */
function addHandoutParts(): readonly ChildNode[] {
  const template = document.querySelector<HTMLTemplateElement>('template.handout-parts');
  const [head, ...others] = template?.content.cloneNode(true).childNodes ?? [];
  if (head === undefined) return [];
  document.body.prepend(head);
  document.body.append(...others);
  return [head, ...others];
}
