/** German is the language of all decks but those that say they are English. */
export function isEnglish(lang: string): boolean {
  return /^en\b/i.test(lang);
}
