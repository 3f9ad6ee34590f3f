interface Titled {
  readonly title: string;
}

/** Indices of the slides whose number begins with what was typed, or whose title has every word of it somewhere. */
export function searchSlides(slides: readonly Titled[], typed: string): readonly number[] {
  const words = typed.trim().split(/\s+/);
  return [...slides.keys()].filter((index) => {
    const title = slides[index]?.title ?? '';
    return String(index + 1).startsWith(typed.trim()) || words.every((word) => isIn(title, word));
  });
}

/** The slide to jump to unless another one is chosen: that of the number, else the first found; before typing, the current one. */
export function bestOf(found: readonly number[], typed: string, current: number): number | undefined {
  if (typed.trim() === '') return current;
  return found.find((index) => String(index + 1) === typed.trim()) ?? found[0];
}

/** »Übung« is found by `übung`, `ubung` and `uebung`. */
function isIn(title: string, word: string): boolean {
  return plain(title).includes(plain(word)) || spelledOut(title).includes(spelledOut(word));
}

/** Without accents, and without soft hyphens, which nobody types. */
function plain(text: string): string {
  const letters = text.toLowerCase().replaceAll('ß', 'ss').normalize('NFD');
  return letters.replace(/[\p{Mn}\u00AD]/gu, '');
}

function spelledOut(text: string): string {
  return plain(text.normalize('NFC').replace(/[äöü]/giu, (letter) => `${letter}e`));
}
