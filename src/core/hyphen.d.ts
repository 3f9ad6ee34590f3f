declare module 'hyphen/de/index.js' {
  interface Hyphenator {
    /** The text with soft hyphens in its words, or another `hyphenChar`. */
    hyphenateSync(text: string, options?: { readonly hyphenChar?: string }): string;
  }
  const german: Hyphenator;

  export = german;
}
