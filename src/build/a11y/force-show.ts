/** In a narrow window the page is the reading edition, unless the entry of the history says that it was asked to be the show. */
export const forceShow = `if (history.state === null) history.replaceState({ show: true }, '')`;

/** Address of the reading edition. */
export const readingHash = '#lesen';
