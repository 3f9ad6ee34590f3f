import { inspectPdf } from '../src/build/inspect-pdf.ts';
import type { Deck } from '../src/core/deck.ts';
import { slideText } from '../src/core/slide-text.ts';

/**
 * That Marp did the same work: a page for each slide in both files, with all its words on it.
 * @throws Error that names the first slide where it is not so
 */
export async function checkMarp({ slides, meta }: Deck, html: string, pdf: Uint8Array): Promise<void> {
  const { pages } = await inspectPdf(pdf);
  const sections = html.match(/<section /g)?.length ?? 0;
  if (pages.length !== slides.length || sections !== slides.length)
    throw new Error(`Marp made ${pages.length} pages and ${sections} sections of ${slides.length} slides.`);
  for (const [index, slide] of slides.entries()) {
    const missing = missingWords(slideText(slide, meta.lang), pages[index]?.text ?? '');
    if (missing.length > 0) throw new Error(`Marp's page ${index + 1} lacks: ${missing.join(' ')}`);
  }
}

/** Words that are not in a text; where a line ends in it, a word may be broken, and some fonts write `ﬁ` for `fi`. */
export function missingWords(wanted: string, text: string): readonly string[] {
  const squeezed = text.normalize('NFKC').replace(/\s/g, '');
  return wanted
    .normalize('NFKC')
    .split(/\s+/)
    .filter((word) => !squeezed.includes(word));
}
