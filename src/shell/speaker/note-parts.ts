import { createElement } from '../element.ts';

/** What is to be said from one step on, until the next part begins. */
export interface NotePart {
  readonly element: HTMLElement;
  readonly step: number;
}

export type PartState = 'said' | 'now' | 'later';

/** The part that belongs to a step: the last one that has begun; -1 before the first. */
export function partAt(steps: readonly number[], step: number): number {
  return steps.findLastIndex((from) => from <= step);
}

export function stateOfPart(index: number, current: number): PartState {
  if (index === current) return 'now';
  return index < current ? 'said' : 'later';
}

/** Cuts notes where the author wrote `[schritt]`; a paragraph or list that goes on behind a mark is continued. */
export function splitNotes(notes: HTMLElement): readonly NotePart[] {
  const parts: NotePart[] = [];
  let step = 0;
  for (const mark of notes.querySelectorAll<HTMLElement>('.step-mark')) {
    const mend = continueLists(mark);
    const range = document.createRange();
    range.setStart(notes, 0);
    range.setEndBefore(mark);
    addPart(parts, range.extractContents(), step);
    step = Number(mark.dataset['step'] ?? step + 1);
    mark.remove();
    mend();
  }
  const rest = document.createDocumentFragment();
  rest.append(...notes.childNodes);
  addPart(parts, rest, step);
  return parts;
}

/** Behind the cut a numbered list goes on counting, and an item cut in its middle gets no second number. Done by the returned function. */
function continueLists(mark: HTMLElement): () => void {
  const mends: (() => void)[] = [];
  for (let item = mark.closest('li'); item !== null; item = item.parentElement?.closest('li') ?? null) {
    mends.push(continueItem(item, mark));
  }
  return () => {
    for (const mend of mends) mend();
  };
}

function continueItem(item: HTMLElement, mark: HTMLElement): () => void {
  const list = item.parentElement;
  const isOver = textBetween(mark, 'after', item) === '';
  const isCut = textBetween(mark, 'before', item) !== '';
  const before = [...(list?.children ?? [])].indexOf(item) + (isOver ? 1 : 0);
  return () => {
    if (list instanceof HTMLOListElement) list.start += before;
    if (isCut) item.classList.add('continued');
    if (isOver) item.remove();
  };
}

function textBetween(mark: Node, side: 'before' | 'after', item: Node): string {
  const range = document.createRange();
  range.selectNodeContents(item);
  if (side === 'before') range.setEndBefore(mark);
  else range.setStartAfter(mark);
  return range.toString().trim();
}

function addPart(parts: NotePart[], content: DocumentFragment, step: number): void {
  for (const block of [...content.querySelectorAll('p, li, ul, ol, blockquote')].reverse()) {
    if (isEmpty(block)) block.remove();
  }
  const element = createElement('div', { class: 'notes-part' }, content);
  if (!isEmpty(element)) parts.push({ element, step });
}

/** What was cut at its very edge leaves a paragraph or an item without words. */
function isEmpty(part: Element): boolean {
  return part.textContent?.trim() === '' && part.querySelector('img, svg') === null;
}
