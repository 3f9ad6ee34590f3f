import type { PageCheck } from '../page-check.ts';
import { statusText } from '../watch-status.ts';

/** A new slide is announced with its title, a new step with some words. */
export const checkStatus: PageCheck = ({ slide, change }) => {
  if (slide === undefined || change === undefined) return [];
  const said = statusText();
  const isSaid = change === 'slide' ? said.includes(slide.title) : said !== '';
  if (isSaid) return [];
  const what = change === 'slide' ? 'Der Wechsel der Folie' : `Schritt ${slide.step}`;
  const message = `${what} wird nicht angesagt${said === '' ? '' : `, nur »${said}«`}.`;
  const hint = 'Schreiben Sie in einen Bereich mit role="status", was neu ist.';
  return [{ element: document.getElementById(slide.id) ?? document.body, message, hint }];
};
