import type { PageCheck } from '../page-check.ts';

/** Tabs, windows and the history of the browser are told apart by it. */
export const checkPageTitle: PageCheck = ({ title, slide, view }) => {
  const given = document.title.trim();
  // At its beginning a show has the title of the deck.
  const isInside = view === 'show' && slide !== undefined && document.querySelector('.slide')?.id !== slide.id;
  const name = isInside ? slide.title : title;
  if (given.includes(name)) return [];
  const message = `Der Titel der Seite, »${given}«, nennt »${name}« nicht.`;
  const hint = 'Er soll in der Lesefassung den Vortrag nennen und im Vortrag die Folie.';
  return [{ element: document.documentElement, message, hint }];
};
