import { countWords } from './count-words.ts';
import type { Block, Deck } from './deck.ts';
import { createFinding, type Finding } from './finding.ts';
import { findLayout } from './layouts.ts';
import { onceForContent, type SlideContent } from './once-for-content.ts';
import { blocksText } from './plain-text.ts';
import { walkBlocks } from './walk-blocks.ts';
import { wholeAddition } from './whole-addition.ts';

/** More on a slide than its layout holds, or nothing in a place that it cannot do without. */
export function checkCapacity(deck: Deck): readonly Finding[] {
  return deck.slides.flatMap((slide) => checkSlide(slide));
}

const checkSlide = onceForContent((slide) => [...tooManyWords(slide), ...tooManyItems(slide), ...emptySlots(slide)]);

function tooManyWords(slide: SlideContent): readonly Finding[] {
  const most = findLayout(slide.layout)?.capacity.words ?? Number.POSITIVE_INFINITY;
  const count = countWords(blocksText(contentOf(slide), () => ''));
  if (count <= most) return [];
  const message = `Auf dieser Folie stehen ${count} Wörter; im Layout »${slide.layout}« ist Platz für ${most}.`;
  const hint = 'Kürzen Sie, teilen Sie die Folie, oder sagen Sie das Übrige in den Notizen.';
  return [createFinding(slide.position, 'warning', message, hint)];
}

function tooManyItems(slide: SlideContent): readonly Finding[] {
  const layout = findLayout(slide.layout);
  if (layout === undefined) return [];
  const most = layout.capacity.items;
  return [...walkBlocks(slide.blocks)].flatMap((node) => {
    if (node.type !== 'list' || node.items.length <= most) return [];
    if (most === 0) {
      const message = `Im Layout »${layout.name}« ist für eine Aufzählung kein Platz.`;
      return [createFinding(node.position, 'warning', message, 'Nehmen Sie zum Beispiel das Layout »points«.')];
    }
    const message = `Diese Aufzählung hat ${node.items.length} Punkte; im Layout »${layout.name}« ist Platz für ${most}.`;
    const hint = 'Fassen Sie Punkte zusammen, oder teilen Sie die Folie.';
    return [createFinding(node.position, 'warning', message, hint)];
  });
}

function emptySlots(slide: SlideContent): readonly Finding[] {
  const layout = findLayout(slide.layout);
  const blocks = contentOf(slide);
  return (layout?.slots ?? []).flatMap(({ name, description, isFilledBy }) => {
    if (isFilledBy === undefined || blocks.some(isFilledBy)) return [];
    const message = `Dem Layout »${slide.layout}« fehlt auf dieser Folie: ${name}.`;
    return [createFinding(slide.position, 'warning', message, `So wird es geschrieben: ${description}.`)];
  });
}

/** Of a slide that is one addition, what is in it. */
function contentOf(slide: SlideContent): readonly Block[] {
  return wholeAddition(slide)?.children ?? slide.blocks;
}
