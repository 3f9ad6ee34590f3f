/** German is the language of all decks but those that say they are English. */
export function isEnglish(lang: string): boolean {
  return /^en\b/i.test(lang);
}

/** `de` of `de-AT`; in lower case. */
export function primaryLanguage(lang: string): string {
  return lang.toLowerCase().split('-', 1)[0] ?? '';
}
