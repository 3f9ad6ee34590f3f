/** Chromium writes them into the text of a PDF, and then no search finds the word. Returns what puts them back. */
export function takeSoftHyphens(root: Node): () => void {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const texts: (readonly [Text, string])[] = [];
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const { data } = node as Text;
    if (data.includes('\u00AD')) texts.push([node as Text, data]);
  }
  for (const [node, data] of texts) node.data = data.replaceAll('\u00AD', '');
  return () => {
    for (const [node, data] of texts) node.data = data;
  };
}
