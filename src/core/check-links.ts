import type { Deck } from './deck.ts';
import { createFinding, type Finding } from './finding.ts';
import { linkTarget } from './link-target.ts';
import { nearest } from './nearest.ts';
import { isReservedId } from './reserved-ids.ts';
import { walkAttributes } from './walk-blocks.ts';
import { linksOf, type WalkedLink } from './walk-links.ts';

/** Links inside the deck that lead nowhere. */
export function checkLinks({ slides }: Deck): readonly Finding[] {
  const slideIds = slides.map(({ id }) => id);
  const known = new Set(slideIds);
  for (const { blocks, notes } of slides)
    for (const { id } of walkAttributes([...blocks, ...notes])) if (id !== undefined) known.add(id);
  return slides.flatMap((slide) =>
    linksOf(slide).flatMap((link) => {
      if (isFile(link.href)) return [reportFile(link)];
      const target = linkTarget(link.href);
      const isThere =
        target === undefined || known.has(target) || isReservedId(target) || isNumber(target, slides.length);
      return isThere ? [] : [report(link, target, slideIds)];
    }),
  );
}

/** Neither a jump nor an address of the net: »anlage.pdf«. */
function isFile(href: string): boolean {
  return href !== '' && !/^(?:[#?{]|\/\/|[a-z][a-z\d+.-]*:)/i.test(href);
}

function reportFile({ href, position }: WalkedLink): Finding {
  const message = `Der Verweis »${href.slice(0, 60)}« führt zu einer Datei, die nicht mit in den Export kommt.`;
  const hint = 'Legen Sie sie neben die HTML-Datei und geben Sie beides weiter, oder nennen Sie eine Adresse im Netz.';
  return createFinding(position, 'info', message, hint);
}

/** As reveal.js reads `#/3`. */
function isNumber(target: string, slides: number): boolean {
  return /^\d{1,6}$/.test(target) && Number(target) <= slides;
}

function report({ href, position }: WalkedLink, target: string, slideIds: readonly string[]): Finding {
  const meant = nearest(target, slideIds);
  const hint =
    meant === undefined
      ? 'Nennen Sie die Kennung (id) einer Folie; sie steht in der Adresse, wenn die Folie zu sehen ist.'
      : `Meinten Sie »#/${meant}«?`;
  return createFinding(position, 'warning', `Der Verweis »${href.slice(0, 60)}« führt zu keiner Folie.`, hint);
}
