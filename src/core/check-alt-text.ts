import type { Deck } from './deck.ts';
import { createFinding, type Finding, type Severity } from './finding.ts';
import type { Locate } from './locate.ts';
import type { Attributes } from './node.ts';
import { onceForContent } from './once-for-content.ts';
import { type RawPicture, rawPictures } from './raw-pictures.ts';
import { type WalkedImage, walkBlocks } from './walk-blocks.ts';

const fileName =
  /\.(?:jpe?g|png|gif|svg|webp|avif|tiff?|bmp)$|^(?:img|dsc|dscn|dscf|pxl|screenshot|bildschirmfoto)[-_ ]?\d/i;
const bareKind =
  /^(?:ein |das |a |the )?(?:bild|foto|grafik|logo|abbildung|symbol|icon|image|picture|photo|graphic)[.:]?$/i;
const filler =
  /^(?:ein |das |an? |the )?(?:bild|foto|fotografie|abbildung|grafik|image|picture|photo|graphic)(?: von| of|:) ?/i;

const markdownHint =
  'Beschreiben Sie in den eckigen Klammern, was zu sehen ist: ![Alternativtext](bild.png) – reiner Schmuck bekommt dahinter <!-- .element: role="presentation" -->';
const rawHint =
  'Beschreiben Sie, was zu sehen ist: <img src="bild.png" alt="Alternativtext"> – reiner Schmuck bekommt alt="" role="presentation".';
const drawingHint =
  'Beschreiben Sie, was zu sehen ist: <svg role="img" aria-label="Alternativtext"> – reiner Schmuck bekommt aria-hidden="true".';

/**
 * Pictures whose alternative text is missing, which stops an export, or says nothing of what is to be seen (WCAG 1.1.1). What lies
 * behind a slide is decoration by its nature.
 */
export function checkAltText({ slides }: Deck, locate: Locate): readonly Finding[] {
  return slides.flatMap((slide) => {
    const nodes = picturedNodes(slide);
    return [
      ...nodes.flatMap((node) =>
        node.type === 'image' || node.type === 'video' ? checkImage(node, markdownHint) : [],
      ),
      ...rawPictures(nodes, locate).flatMap(checkRawPicture),
    ];
  });
}

/** All nodes of a slide, where some of them may be pictures. */
const picturedNodes = onceForContent(({ blocks, notes }) => {
  const nodes = [...walkBlocks(blocks), ...walkBlocks(notes)];
  return nodes.some(({ type }) => type === 'image' || type === 'video' || type === 'html') ? nodes : [];
});

function checkRawPicture({ name, attributes, hasText, position }: RawPicture): readonly Finding[] {
  const { src = '', alt = '', role } = attributes;
  if (name === 'img') return checkImage({ src, alt, attributes, position }, rawHint);
  const isNamed = Boolean(attributes['aria-label']?.trim() || attributes['aria-labelledby']);
  // Drawn words are read as they are, unless the whole is said to be one picture.
  if (isHidden(attributes) || isNamed || (hasText && role !== 'img')) return [];
  return [createFinding(position, 'error', 'Dieser Zeichnung (SVG) fehlt der Alternativtext.', drawingHint)];
}

function checkImage(image: WalkedImage, missingHint: string): readonly Finding[] {
  const alt = image.alt.trim();
  const report = (message: string, hint: string, severity: Severity = 'warning') => [
    createFinding(image.position, severity, message, hint),
  ];
  if (isHidden(image.attributes)) {
    if (alt === '') return [];
    const hint = 'Als Schmuck bekommt es keinen Alternativtext; sagt es etwas, dann löschen Sie role oder aria-hidden.';
    return report(`Dieses Bild ist als Schmuck markiert und hat den Alternativtext »${alt}«.`, hint, 'error');
  }
  if (alt === '') return report('Diesem Bild fehlt der Alternativtext.', missingHint, 'error');
  if (fileName.test(alt) || alt.toLowerCase() === baseName(image.src)) {
    return report(`Der Alternativtext »${alt}« ist der Name einer Datei.`, 'Beschreiben Sie, was zu sehen ist.');
  }
  if (bareKind.test(alt)) {
    return report(
      `Der Alternativtext »${alt}« sagt nicht, was zu sehen ist.`,
      'Nennen Sie, wen oder was das Bild zeigt.',
    );
  }
  const said = filler.exec(alt)?.[0];
  if (said === undefined) return [];
  const message = `Der Alternativtext beginnt mit »${said.trim()}«; dass es ein Bild ist, wird ohnehin vorgelesen.`;
  return report(message, `Schreiben Sie nur: ${alt.slice(said.length)}`);
}

/** Decoration is said to be some: an empty alternative text alone may have been forgotten. */
function isHidden(attributes: Attributes): boolean {
  return /^(?:presentation|none)$/.test(attributes['role'] ?? '') || attributes['aria-hidden'] === 'true';
}

/** Without folder and ending, in lower case. */
function baseName(src: string): string {
  return (src.split(/[/\\]/).at(-1) ?? '').replace(/\.[^.]*$/, '').toLowerCase();
}
