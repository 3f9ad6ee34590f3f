/** What the page is printed as: the classes of its root. `print` are the slides. */
export type Paper = 'print' | 'print handout' | 'reading';

/** While it is printed. */
let chosen: Paper | undefined;

/** What was chosen; where somebody prints by the menu of the browser, what the view is printed as. */
export function paperFor(usual: Paper): Paper {
  return chosen ?? usual;
}

/** Prints the page as that, when all that can be on paper is there: what a view does not show, it has not loaded. */
export async function printAs(paper: Paper): Promise<void> {
  const pictures = [...document.querySelectorAll<HTMLElement>('[data-background-image]')].map(loadBackground);
  await Promise.allSettled([
    ...[...document.fonts].map((font) => font.load()),
    ...[...document.images, ...pictures].map((image) => image.decode()),
  ]);
  chosen = paper;
  // The page is laid out before this returns, or never: browsers block what prints too often.
  print();
  chosen = undefined;
}

function loadBackground({ dataset }: HTMLElement): HTMLImageElement {
  const image = new Image();
  image.src = dataset['backgroundImage'] ?? '';
  return image;
}
