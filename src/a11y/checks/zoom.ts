import type { PageCheck } from '../page-check.ts';

export const checkZoom: PageCheck = () => {
  const element = document.querySelector('meta[name="viewport"]');
  const content = element?.getAttribute('content') ?? '';
  const isBlocked = /user-scalable\s*=\s*(?:no|0)|maximum-scale\s*=\s*[0-4](?![\d])/i.test(content);
  if (element === null || !isBlocked) return [];
  const message = `Die Seite begrenzt das Vergrößern: »${content}«.`;
  return [{ element, message, hint: 'Nehmen Sie »user-scalable« und »maximum-scale« weg.' }];
};
