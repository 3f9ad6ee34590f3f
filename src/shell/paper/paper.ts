/** What the page is printed as: the classes of its root. `print` are the slides. */
export type Paper = 'print' | 'print handout' | 'reading';

let chosen: Paper | undefined;

/** What was chosen, once; where somebody prints by the menu of the browser, what the view is printed as. */
export function takePaper(usual: Paper): Paper {
  const paper = chosen ?? usual;
  chosen = undefined;
  return paper;
}

/** Prints the page as that, when all that can be on paper is there: what a view does not show, it has not loaded. */
export async function printAs(paper: Paper): Promise<void> {
  const pictures = [...document.querySelectorAll<HTMLElement>('[data-background-image]')].map(loadBackground);
  await Promise.allSettled([
    ...[...document.fonts].map((font) => font.load()),
    ...[...document.images, ...pictures].map((image) => image.decode()),
  ]);
  chosen = paper;
  print();
}

function loadBackground({ dataset }: HTMLElement): HTMLImageElement {
  const image = new Image();
  image.src = dataset['backgroundImage'] ?? '';
  return image;
}
