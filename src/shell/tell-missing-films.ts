/** In the place of a film whose file does not lie beside the page, words that are in the page already. */
export function tellMissingFilms(root: ParentNode): void {
  for (const film of root.querySelectorAll('video')) {
    const tell = () => {
      const words = film.parentElement?.querySelector<HTMLElement>('.video-gone');
      film.hidden = true;
      if (words) words.hidden = false;
    };
    film.addEventListener('error', tell);
    // It may have failed before this script ran.
    if (film.error !== null) tell();
  }
}
