import type { Block, Deck, Slide } from './deck.ts';
import { createFinding, type Finding } from './finding.ts';
import { findLayout } from './layouts.ts';
import { originalText } from './slide-text.ts';
import { walkBlocks } from './walk-blocks.ts';

/** More on a slide than its layout holds, or nothing in a place that it cannot do without. */
export function checkCapacity(deck: Deck): readonly Finding[] {
  return deck.slides.flatMap((slide) => [...tooManyWords(slide), ...tooManyItems(slide), ...emptySlots(slide)]);
}

function tooManyWords(slide: Slide): readonly Finding[] {
  const most = findLayout(slide.layout)?.capacity.words ?? Number.POSITIVE_INFINITY;
  const count = originalText(slide)
    .split(/\s+/)
    .filter((word) => word !== '').length;
  if (count <= most) return [];
  const message = `Auf dieser Folie stehen ${count} Wörter; das Layout »${slide.layout}« trägt ${most}.`;
  const hint = 'Kürzen Sie, teilen Sie die Folie, oder sagen Sie das Übrige in den Notizen.';
  return [createFinding(slide.position, 'warning', message, hint)];
}

function tooManyItems(slide: Slide): readonly Finding[] {
  const layout = findLayout(slide.layout);
  if (layout === undefined || layout.capacity.items === 0) return [];
  return [...walkBlocks(slide.blocks)].flatMap((node) => {
    if (node.type !== 'list' || node.items.length <= layout.capacity.items) return [];
    const message = `Diese Aufzählung hat ${node.items.length} Punkte; das Layout »${layout.name}« trägt ${layout.capacity.items}.`;
    const hint = 'Fassen Sie Punkte zusammen, oder teilen Sie die Folie.';
    return [createFinding(node.position, 'warning', message, hint)];
  });
}

function emptySlots(slide: Slide): readonly Finding[] {
  const layout = findLayout(slide.layout);
  const blocks = contentOf(slide);
  return (layout?.slots ?? []).flatMap(({ name, description, isFilledBy }) => {
    if (isFilledBy === undefined || blocks.some(isFilledBy)) return [];
    const message = `Dem Layout »${slide.layout}« fehlt auf dieser Folie: ${name}.`;
    return [createFinding(slide.position, 'warning', message, `So wird es geschrieben: ${description}.`)];
  });
}

/** Of a slide that is one addition, what is in it. */
function contentOf({ blocks }: Slide): readonly Block[] {
  const [first, ...others] = blocks;
  return first?.type === 'addition' && others.length === 0 ? first.children : blocks;
}
