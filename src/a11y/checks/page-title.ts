import type { PageCheck } from '../page-check.ts';

/** Tabs, windows and the history of the browser are told apart by it. */
export const checkPageTitle: PageCheck = ({ title, slide, view }) => {
  const given = document.title.trim();
  const names = view === 'show' && slide !== undefined ? [slide.title, title] : [title];
  if (names.some((name) => given.includes(name))) return [];
  const message = `Der Titel der Seite, »${given}«, nennt weder Folie noch Vortrag.`;
  return [{ element: document.documentElement, message, hint: `Er soll »${names[0]}« enthalten.` }];
};
