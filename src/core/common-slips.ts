/** What many write, and the dictionary, which looks at single words, has no good answer to. */
export const commonSlips: ReadonlyMap<string, string> = new Map([
  ['desweiteren', 'des Weiteren'],
  ['garkein', 'gar kein'],
  ['garkeine', 'gar keine'],
  ['garnicht', 'gar nicht'],
  ['garnichts', 'gar nichts'],
  ['insbesonders', 'insbesondere'],
  ['nochmehr', 'noch mehr'],
  ['vorallem', 'vor allem'],
  ['vorraus', 'voraus'],
  ['wärend', 'während'],
  ['zumindestens', 'zumindest'],
]);
