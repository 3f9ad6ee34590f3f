/** reveal.js speaks English only, in attributes and text that no setting reaches: what it adds to the page and we do better goes. */
export function silenceReveal(root: HTMLElement): void {
  // `role="application"` keeps screen readers from reading line by line (reveal.js issue 3772).
  root.removeAttribute('role');
  // Ours says "Folie 3 von 8: Leitlinien" in place of the whole slide; reveal.js goes on writing into the detached one. Its
  // notes are empty, and a stop for the Tab key; its number is a link to where one is; its arrows are no navigation.
  for (const part of root.querySelectorAll(
    '.aria-status, .speaker-notes, .pause-overlay, .slide-number, aside.controls',
  ))
    part.remove();
  for (const part of root.querySelectorAll('.progress, .backgrounds')) part.setAttribute('aria-hidden', 'true');
}
