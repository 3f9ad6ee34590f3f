import type { PageCheck } from '../page-check.ts';

export const checkPageLanguage: PageCheck = ({ lang }) => {
  const element = document.documentElement;
  if (element.lang === lang) return [];
  const message = `Die Sprache der Seite ist »${element.lang}«, die des Vortrags »${lang}«.`;
  return [{ element, message, hint: `Geben Sie <html> die Sprache des Vortrags: lang="${lang}".` }];
};
