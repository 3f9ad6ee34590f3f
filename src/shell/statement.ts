import { openDialog } from './dialog.ts';

interface Statement {
  readonly title: string;
  readonly section: Element;
}

/** The accessibility statement, which is part of the page: `core/render-statement.ts`. */
export function findStatement(): Statement | undefined {
  const section = document.querySelector('.statement');
  return section === null ? undefined : { title: section.firstElementChild?.textContent ?? '', section };
}

/** As a copy, in any view. Its heading is the title of the dialog. */
export function openStatement({ title, section }: Statement, close: string): void {
  const content = [...section.children].slice(1).map((part) => part.cloneNode(true));
  openDialog({ name: 'statement', title, close, content });
}
