import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { loadPdfjs } from './load-pdfjs.ts';

/** What a PDF says to a reader who does not see it: read back from its bytes. */
export interface PdfFacts {
  readonly pages: readonly PdfPage[];
  /** Empty where there is none. */
  readonly title: string;
  /** BCP 47 tag; empty where there is none. */
  readonly language: string;
  readonly tagged: boolean;
  /** Depth first. */
  readonly bookmarks: readonly PdfBookmark[];
}
interface PdfPage {
  /**
   * The visible text in the order of the structure tree, as assistive technology reads it: blocks on lines of their own, list
   * labels left out, a picture's alternative text in place of the picture. What no tag owns (generated content) is not in it.
   */
  readonly text: string;
  /** In points, 1/72 inch: 1280 CSS pixels are 960. */
  readonly width: number;
  readonly height: number;
  /** Texts of H1 … H6, in reading order. */
  readonly headings: readonly string[];
}
interface PdfBookmark {
  readonly title: string;
  /** From 0; -1 when it leads nowhere. */
  readonly page: number;
}

/** A node of the structure tree as pdf.js gives it; its own types leave out `alt`. */
interface StructureNode {
  readonly role?: string;
  readonly alt?: string;
  readonly children?: readonly StructureNode[];
  /** On leaves: `content` is marked content by its id, everything else is a link's area or the like. */
  readonly type?: string;
  readonly id?: string;
}
interface Destination {
  readonly title: string;
  readonly dest: string | readonly unknown[] | null;
  readonly items: readonly Destination[];
}

export async function inspectPdf(bytes: Uint8Array): Promise<PdfFacts> {
  const { getDocument } = await loadPdfjs();
  // A copy: pdf.js takes the buffer for itself and leaves an empty one behind.
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0 });
  try {
    const pdf = await task.promise;
    const pages: PdfPage[] = [];
    for (let number = 1; number <= pdf.numPages; number++) pages.push(await inspectPage(await pdf.getPage(number)));
    const { info } = await pdf.getMetadata();
    const { Title = '', Language = '' } = info as { Title?: string; Language?: string | null };
    const tagged = (await pdf.getMarkInfo())?.Marked === true;
    const outline: readonly Destination[] = (await pdf.getOutline()) ?? [];
    return { pages, title: Title, language: Language ?? '', tagged, bookmarks: await readBookmarks(pdf, outline) };
  } finally {
    await task.destroy();
  }
}

async function readBookmarks(pdf: PDFDocumentProxy, outline: readonly Destination[]): Promise<readonly PdfBookmark[]> {
  const bookmarks: PdfBookmark[] = [];
  for (const { title, dest, items } of outline) {
    const target = typeof dest === 'string' ? await pdf.getDestination(dest) : dest;
    const page = target ? await pdf.getPageIndex(target[0] as { num: number; gen: number }).catch(() => -1) : -1;
    bookmarks.push({ title, page }, ...(await readBookmarks(pdf, items)));
  }
  return bookmarks;
}

async function inspectPage(page: PDFPageProxy): Promise<PdfPage> {
  const [left = 0, bottom = 0, right = 0, top = 0] = page.view;
  const contents = await readContents(page);
  const tree: StructureNode = (await page.getStructTree()) ?? {};
  const headings = [...nodesOf(tree)].filter((node) => /^H[1-6]$/.test(node.role ?? ''));
  page.cleanup();
  return {
    text: tidy(textOf(tree, contents)),
    width: right - left,
    height: top - bottom,
    headings: headings.map((node) => tidy(textOf(node, contents))),
  };
}

/** The text of every piece of marked content, by its id. */
async function readContents(page: PDFPageProxy): Promise<ReadonlyMap<string, string>> {
  const { items } = await page.getTextContent({ includeMarkedContent: true, disableNormalization: true });
  const contents = new Map<string, string>();
  const open: string[] = [];
  let line = 0;
  for (const item of items) {
    if (!('str' in item)) {
      if (item.type === 'endMarkedContent') open.pop();
      else open.push(item.id || (open.at(-1) ?? ''));
      continue;
    }
    const id = open.at(-1);
    if (!id || !isOnPage(item.transform, page.view)) continue;
    let text = item.hasEOL ? `${item.str}\n` : item.str;
    if (item.str !== '') {
      // Where letters are small, pdf.js does not tell every end of a line.
      const baseline = Number(item.transform[5]);
      if (Math.abs(baseline - line) > item.height / 2) text = `\n${text}`;
      line = baseline;
    }
    contents.set(id, (contents.get(id) ?? '') + text);
  }
  return contents;
}

/** Where a text begins, with some room for letters that hang over. */
function isOnPage(
  transform: readonly number[],
  [left = 0, bottom = 0, right = 0, top = 0]: readonly number[],
): boolean {
  const [x = 0, y = 0] = transform.slice(4);
  return x > left - 4 && x < right && y > bottom - 4 && y < top;
}

function* nodesOf(node: StructureNode): Generator<StructureNode> {
  yield node;
  for (const child of node.children ?? []) yield* nodesOf(child);
}

function textOf(node: StructureNode, contents: ReadonlyMap<string, string>): string {
  if (node.type === 'content') return contents.get(node.id ?? '') ?? '';
  if (isNumbering(node)) return '';
  const text = node.alt ?? (node.children ?? []).map((child) => textOf(child, contents)).join('');
  return isInline(node) ? text : `\n${text}\n`;
}

/** The labels that a browser gives a list; those with words of the author, as of `<dl>`, have them in an element. */
function isNumbering({ role, children = [] }: StructureNode): boolean {
  return role === 'Lbl' && children.every((child) => child.type !== undefined);
}

/** Chromium calls both a run of text and a `<div>` NonStruct; only the first holds nothing but content. */
function isInline({ role, children = [] }: StructureNode): boolean {
  if (role === 'NonStruct') return children.every((child) => child.type !== undefined);
  return ['Span', 'Link', 'Strong', 'Em', 'Code', 'Quote', undefined].includes(role);
}

function tidy(text: string): string {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n');
}
