import type { Caption, Figure, Image, Inline, Paragraph, Table } from './deck.ts';
import type { Video } from './leaves.ts';
import type { Node } from './node.ts';
import { readVideo } from './read-video.ts';

const creditWord =
  /^(?:©|(?:Fotos?|Bild(?:er|nachweis)?|Grafik|Zeichnung|Illustration|Abbildung|Karte|Quelle|Photos?|Image|Picture|Source|Credit)\s*:)/i;
const captionWord = /^(?:(?:Tabelle|Table)\s*)?:[ \u00a0]+(?=\S)/i;

/**
 * A paragraph that is one picture with a title, `![Alt](bild.jpg "Unterschrift | Foto: Name")`, as a picture with a caption and
 * who made it; or as a film, with or without a title; undefined for any other paragraph, where a title stays what browsers show of it.
 */
export function readFigure({ children, ...node }: Paragraph): Figure | Video | undefined {
  const [image, ...others] = children.filter(({ type }) => type !== 'text');
  const isAlone = others.length === 0 && children.every((child) => child.type !== 'text' || child.text.trim() === '');
  if (image?.type !== 'image' || !isAlone) return undefined;
  const { title, ...picture } = image;
  const captions = readCaptions(title ?? '', image);
  const video = readVideo(picture);
  if (captions.length === 0) return video;
  const { attributes, inner } = splitAttributes(picture);
  const line = { type: 'text-line', attributes: {}, position: image.position, children: [inner] } as const;
  const shown = readVideo(inner) ?? line;
  return { ...node, type: 'figure', attributes: { ...node.attributes, ...attributes }, children: [shown, ...captions] };
}

function readCaptions(title: string, image: Image): readonly Caption[] {
  const [first = '', ...rest] = title.split('|').map((part) => part.trim());
  const isCredit = rest.length === 0 && creditWord.test(first);
  const texts = isCredit ? ['', first] : [first, rest.join(' | ')];
  return texts.flatMap((text, index) => {
    const children: readonly Inline[] = [{ type: 'text', text }];
    const node = { attributes: {}, position: image.position };
    return text === '' ? [] : [{ type: 'caption', isCredit: index === 1, ...node, children } as const];
  });
}

/** A step is that of picture and caption together. */
function splitAttributes(image: Image) {
  const { class: names, 'data-fragment-index': index, ...others } = image.attributes;
  const attributes = { ...(names && { class: names }), ...(index && { 'data-fragment-index': index }) };
  return { attributes, inner: { ...image, attributes: others } };
}

/** A table and the paragraph below it that names it, `: Beschriftung` or `Tabelle: Beschriftung`; undefined for any other paragraph. */
export function readTableCaption(table: Table, paragraph: Paragraph): Figure | undefined {
  const [first, ...rest] = paragraph.children;
  if (first?.type !== 'text' || !captionWord.test(first.text)) return undefined;
  const text: Inline = { ...first, text: first.text.replace(captionWord, '') };
  const caption: Caption = { ...paragraph, type: 'caption', isCredit: false, children: [text, ...rest] };
  const { position }: Node = table;
  return { type: 'figure', attributes: table.attributes, position, children: [caption, { ...table, attributes: {} }] };
}
