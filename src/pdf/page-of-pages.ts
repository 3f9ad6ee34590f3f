/** What `theme/handout.css` writes into the margin, as a running text: the number of the page and of all pages. */
export const pageOfPages = '# / ##';
