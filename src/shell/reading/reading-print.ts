import { layOutPaper } from '../paper/lay-out-paper.ts';

/**
 * Prints the article as it is, or what was chosen.
 * @param title what all but the reading edition is called
 * @param links to the glossary, which is nowhere else on paper
 */
export function mountReadingPrint(root: ParentNode, title: string, links: readonly HTMLElement[]): void {
  let putBack: (() => void) | undefined;
  window.addEventListener('beforeprint', () => {
    if (putBack) return;
    const { scrollY } = window;
    const name = document.title;
    const focused = document.activeElement;
    const restore = layOutPaper(root, 'reading');
    const isReading = document.documentElement.matches('.reading');
    const taken = isReading ? [] : takeLinks(links);
    if (!isReading) document.title = title;
    putBack = () => {
      for (const [link, content] of taken) {
        content.replaceWith(link);
        link.append(content);
      }
      restore();
      document.title = name;
      if (focused instanceof HTMLElement && focused !== document.activeElement) focused.focus({ preventScroll: true });
      scrollTo({ top: scrollY, behavior: 'instant' });
    };
  });
  window.addEventListener('afterprint', () => {
    putBack?.();
    putBack = undefined;
  });
}

function takeLinks(links: readonly HTMLElement[]) {
  return links.flatMap((link) => {
    const content = link.firstElementChild;
    if (content === null) return [];
    link.replaceWith(content);
    return [[link, content] as const];
  });
}
