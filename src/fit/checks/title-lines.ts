import { defaultLayout, findLayout } from '../../core/layouts.ts';
import type { FitCheck } from '../fault.ts';
import type { Rect } from '../geometry.ts';

/** A title that takes more lines than its layout has room for. */
export const checkTitleLines: FitCheck = ({ section, items }) => {
  const title = items.find(({ element }) => element.closest('h1, h2') !== null)?.element.closest('h1, h2');
  if (title === null || title === undefined) return [];
  const lines = countLines(items.filter(({ element }) => title.contains(element)).flatMap((item) => item.lines));
  const most = (findLayout(layoutOf(section)) ?? defaultLayout).capacity.titleLines;
  if (lines <= most) return [];
  const message = `Die Überschrift ist ${lines} Zeilen lang; Platz ist für ${most}.`;
  const hint = 'Kürzen Sie sie auf das Wesentliche, und setzen Sie den Rest in den Text.';
  return [{ severity: 'warning', message, hint, element: title, amount: lines - most }];
};

function layoutOf(section: Element): string {
  return [...section.classList].find((name) => name.startsWith('layout-'))?.slice('layout-'.length) ?? '';
}

/** Pieces of one line have the middle of each other inside them. */
function countLines(rects: readonly Rect[]): number {
  const lines: Rect[] = [];
  for (const rect of rects) {
    const middle = (rect.top + rect.bottom) / 2;
    if (!lines.some(({ top, bottom }) => middle > top && middle < bottom)) lines.push(rect);
  }
  return lines.length;
}
