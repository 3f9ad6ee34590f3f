/** English for English decks, German for all others: the project is made for German speakers. */
export function inLanguage<Texts>(lang: string, german: Texts, english: Texts): Texts {
  return /^en\b/i.test(lang) ? english : german;
}
