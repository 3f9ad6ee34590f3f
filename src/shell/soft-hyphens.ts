/** Chromium writes them into the text of a PDF, and then no search finds the word. Returns what puts them back. */
export function takeSoftHyphens(root: ParentNode): () => void {
  const texts = [...root.querySelectorAll('.long-word')]
    .flatMap((word) => [...word.childNodes])
    .filter((node) => node instanceof Text)
    .map((node) => ({ node, data: node.data }));
  for (const { node, data } of texts) node.data = data.replaceAll('\u00AD', '');
  return () => {
    for (const { node, data } of texts) node.data = data;
  };
}
