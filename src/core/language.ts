/** German is the language of all decks but those that say they are English. */
export function isEnglish(lang: string): boolean {
  return /^en\b/i.test(lang);
}

/** Whether German is what a text is said to be in. */
export function isGerman(lang: string): boolean {
  return /^de\b/i.test(lang);
}

/** `de` of `de-AT`; in lower case. */
export function primaryLanguage(lang: string): string {
  return lang.toLowerCase().split('-', 1)[0] ?? '';
}
