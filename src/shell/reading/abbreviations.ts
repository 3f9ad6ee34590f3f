import { createButton } from '../create-button.ts';
import { createElement } from '../element.ts';
import { onPatched } from '../live/patches.ts';
import { createNotice, type Notice } from '../notice.ts';
import type { ReadingLabels } from './reading-labels.ts';

/**
 * What an abbreviation means, for those who cannot hover: a tap on it says so, and the first one of its kind on a slide is a
 * link to the glossary, so that the Tab key does not stop at each of them. Returns these links.
 */
export function mountAbbreviations(labels: ReadingLabels): readonly HTMLElement[] {
  const links = linkToGlossary(document);
  if (import.meta.hot)
    onPatched(({ sections }) => {
      const there = links.filter(({ isConnected }) => isConnected);
      links.splice(0, Number.POSITIVE_INFINITY, ...there, ...sections.flatMap(linkToGlossary));
    });
  let notice: Notice | undefined;
  document.addEventListener('click', ({ target }) => {
    notice?.close();
    const abbreviation = target instanceof Element ? target.closest<HTMLElement>('abbr[title]') : null;
    notice = abbreviation?.closest('a') === null ? explain(abbreviation, labels) : undefined;
  });
  return links;
}

function linkToGlossary(root: ParentNode): HTMLElement[] {
  const links: HTMLElement[] = [];
  const entries = [...document.querySelectorAll('.glossary dt[id]')];
  const ids = new Map(entries.map(({ id, textContent }) => [textContent, id]));
  const linked = new Set<string>();
  // In a heading a link would be louder than the title.
  for (const abbreviation of root.querySelectorAll('.slide :not(h1, h2, h3, h4, h5, h6) > abbr[title]')) {
    const id = ids.get(abbreviation.textContent);
    const place = `${abbreviation.closest('.slide')?.id} ${id}`;
    if (id === undefined || linked.has(place) || abbreviation.closest('a') !== null) continue;
    linked.add(place);
    const link = createElement('a', { href: `#${id}` });
    abbreviation.replaceWith(link);
    link.append(abbreviation);
    links.push(link);
  }
  return links;
}

function explain({ textContent, title }: HTMLElement, { close }: ReadingLabels): Notice {
  return createNotice({ name: textContent, text: `${textContent}: ${title}`, choices: [createButton(close)] });
}
