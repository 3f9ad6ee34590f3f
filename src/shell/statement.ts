import { openDialog } from './dialog.ts';
import { createElement } from './element.ts';

interface Statement {
  readonly title: string;
  readonly section: Element;
}

/** The accessibility statement, which is part of the page: `core/render-statement.ts`. */
export function findStatement(): Statement | undefined {
  const section = document.querySelector('.statement');
  return section === null ? undefined : { title: section.firstElementChild?.textContent ?? '', section };
}

/** As a copy, in any view. Its heading is the title of the dialog, so those below it move up as well. */
export function openStatement({ title, section }: Statement, close: string): void {
  const content = [...section.children]
    .slice(1)
    .map((part) => (part.matches('h3') ? createElement('h2', {}, part.textContent ?? '') : part.cloneNode(true)));
  openDialog({ name: 'statement', title, close, content });
}
