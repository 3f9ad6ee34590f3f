import type { Deck, Slide } from './deck.ts';
import { createFinding, type Finding } from './finding.ts';
import { onceForEach } from './once-for-each.ts';
import { isUntitled } from './read-title.ts';
import { type WalkedHeading, walkHeadings } from './walk-headings.ts';

/** The deck has one outline: `#` once at its start, `##` on every other slide, below them no level left out. */
export function checkHeadingOutline({ slides }: Deck): readonly Finding[] {
  return slides.flatMap((slide, index) => checkSlide(slide, index === 0));
}

const checkSlide = onceForEach((slide: Slide, isFirst: boolean) => {
  if (isUntitled(slide) && slide.layout !== 'blank') return [...emptyHeadings(slide), missingHeading(slide)];
  const headings = [...walkHeadings(slide.blocks)];
  return [...emptyHeadings(slide), ...wrongTop(headings, isFirst), ...jumps(headings), ...tooHighInNotes(slide)];
});

function missingHeading(slide: Slide): Finding {
  const message = 'Diese Folie hat keine Überschrift.';
  const hint = `Beginnen Sie sie mit »## …«; bis dahin heißt sie in Übersicht und Lesezeichen »${slide.title}«.`;
  return createFinding(slide.position, 'info', message, hint);
}

function emptyHeadings(slide: Slide): readonly Finding[] {
  const empty = [...walkHeadings(slide.blocks), ...walkHeadings(slide.notes)].filter(({ text }) => text.trim() === '');
  const hint = 'Schreiben Sie etwas dahinter, oder löschen Sie die Zeile.';
  return empty.map(({ position }) => createFinding(position, 'warning', 'Diese Überschrift ist leer.', hint));
}

/** The first heading names the slide, so all others stand below it; there is one of the first level in a deck. */
function wrongTop([title, ...others]: readonly WalkedHeading[], isFirst: boolean): readonly Finding[] {
  if (title === undefined) return [];
  const highest = isFirst ? 1 : 2;
  if (title.level > 2) {
    const message = `Die Überschrift dieser Folie hat die Ebene ${title.level}.`;
    return [
      createFinding(
        title.position,
        'warning',
        message,
        'Nehmen Sie ##: Die erste Überschrift ist der Titel der Folie.',
      ),
    ];
  }
  return [title, ...others].flatMap((heading, index) => {
    if (heading.level >= (index === 0 ? highest : 2)) return [];
    const message = 'Eine Überschrift der Ebene 1 gibt es nur einmal: am Anfang des Vortrags.';
    return [createFinding(heading.position, 'warning', message, 'Nehmen Sie ##.')];
  });
}

/** Levels below a slide's first heading may only grow by one, or the outline of the PDF has holes (PDF/UA 7.4.2). */
function jumps(headings: readonly WalkedHeading[]): readonly Finding[] {
  return headings.flatMap(({ level, position }, index) => {
    const previous = headings[index - 1]?.level;
    if (previous === undefined || level <= previous + 1) return [];
    const message = `Nach einer Überschrift der Ebene ${previous} folgt eine der Ebene ${level}.`;
    const hint = `Nehmen Sie ${'#'.repeat(previous + 1)}, damit die Gliederung lückenlos ist.`;
    return [createFinding(position, 'warning', message, hint)];
  });
}

function tooHighInNotes(slide: Slide): readonly Finding[] {
  return [...walkHeadings(slide.notes)].flatMap(({ level, position }) => {
    if (level > 2) return [];
    const message = `In den Notizen steht eine Überschrift der Ebene ${level}; so beginnen nur Folien.`;
    return [createFinding(position, 'warning', message, 'Nehmen Sie ###.')];
  });
}
