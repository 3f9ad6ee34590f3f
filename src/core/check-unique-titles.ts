import type { Deck, Slide } from './deck.ts';
import { createFinding, type Finding } from './finding.ts';
import { walkHeadings } from './walk-headings.ts';

/** Slides of the same name: a table of contents, bookmarks and announcements cannot tell them apart (WCAG 2.4.2). */
export function checkUniqueTitles({ slides }: Deck): readonly Finding[] {
  const first = new Map<string, Slide>();
  return slides.flatMap((slide) => {
    const name = slide.title.toLowerCase();
    const earlier = first.get(name);
    if (earlier === undefined) {
      first.set(name, slide);
      return [];
    }
    const { file, line } = earlier.position;
    const message = `So heißt schon eine andere Folie (${file}, Zeile ${line}): »${slide.title}«.`;
    const hint = 'Sagen Sie in der Überschrift, worin sich die Folien unterscheiden; sonst hilft eine Zahl: »… (2)«.';
    const [heading] = walkHeadings(slide.blocks);
    return [createFinding(heading?.position ?? slide.position, 'warning', message, hint)];
  });
}
