import type { Deck } from './deck.ts';
import { createFinding, type Finding } from './finding.ts';
import { type WalkedImage, walkImages } from './walk-blocks.ts';

const fileName =
  /\.(?:jpe?g|png|gif|svg|webp|avif|tiff?|bmp)$|^(?:img|dsc|dscn|dscf|pxl|screenshot|bildschirmfoto)[-_ ]?\d/i;
const bareKind =
  /^(?:ein |das |a |the )?(?:bild|foto|grafik|logo|abbildung|symbol|icon|image|picture|photo|graphic)[.:]?$/i;
const filler =
  /^(?:ein |das |an? |the )?(?:bild|foto|fotografie|abbildung|grafik|image|picture|photo|graphic)(?: von| of|:) ?/i;

/** Pictures whose alternative text is missing, or says nothing of what is to be seen (WCAG 1.1.1). */
export function checkAltText({ slides }: Deck): readonly Finding[] {
  return slides.flatMap(({ blocks, notes }) => [...walkImages(blocks), ...walkImages(notes)].flatMap(checkImage));
}

function checkImage(image: WalkedImage): readonly Finding[] {
  if (isDecoration(image)) return [];
  const alt = image.alt.trim();
  const report = (message: string, hint: string) => [createFinding(image.position, 'warning', message, hint)];
  if (alt === '') {
    const hint =
      'Beschreiben Sie in den eckigen Klammern, was zu sehen ist: ![Alternativtext](bild.png) – reiner Schmuck bekommt dahinter <!-- .element: role="presentation" -->';
    return report('Diesem Bild fehlt der Alternativtext.', hint);
  }
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

/** Said by an empty alternative text together with a role; an empty one alone may have been forgotten. */
function isDecoration({ alt, attributes }: WalkedImage): boolean {
  const isHidden = /^(?:presentation|none)$/.test(attributes['role'] ?? '') || attributes['aria-hidden'] === 'true';
  return alt === '' && isHidden;
}

/** Without folder and ending, in lower case. */
function baseName(src: string): string {
  return (src.split(/[/\\]/).at(-1) ?? '').replace(/\.[^.]*$/, '').toLowerCase();
}
