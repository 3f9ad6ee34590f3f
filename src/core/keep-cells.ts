import type { Medium } from './render-blocks.ts';

/** The page's fonts vary, and of those Chromium writes no spaces into a PDF: there a blank is in another one. */
const blanks: Readonly<Record<Medium, string>> = { print: '&nbsp;', screen: '<span class="blank">&nbsp;</span>' };
const placeholder = '<span class="kept-cell">&nbsp;</span>';

interface CellsOptions {
  readonly medium: Medium;
  /** Whether there is a page for each step. */
  readonly steps: boolean;
}

/**
 * Something in each cell of a table that says nothing: Chromium leaves it out of a PDF's structure, and all cells behind it move up.
 * HTML in, HTML out. Of tables in tables it looks at the inner cells, for one with a table in it is not empty.
 */
export function keepCells(html: string, { medium, steps }: CellsOptions): string {
  // Lazy: a greedy pattern would remember every character of a picture in a cell.
  const innermost = /(<t[dh]\b[^>]*>)((?:(?!<\/?t[dh]\b).)*?)(?=<\/t[dh]>)/gs;
  return html.replace(innermost, (_cell, tag: string, content: string) => {
    const filled = fill(content, blanks[medium]);
    return tag + (steps ? keepUntilSeen(tag, filled) : filled);
  });
}

/** A no-break space; behind the break of an empty line it would make a second one. */
function fill(content: string, blank: string): string {
  return saysSomething(content) ? content : content.replace(/(?=<br|$)/, blank);
}

function saysSomething(html: string): boolean {
  return /\s(?:alt|aria-label)="[^"]/.test(html) || /[^ \n\t]/.test(html.replace(/<[^>]*>/g, ''));
}

/** A cell that is empty until its step has come. What holds its place takes no room. */
function keepUntilSeen(tag: string, content: string): string {
  // A hidden cell is none: it is there, and hides what it holds.
  if (/[\s"]unseen[\s"]/.test(tag)) return `<div class="unseen-cell">${content}</div>${placeholder}`;
  return /[\s"]fragment[\s"]/.test(tag + content) ? content + placeholder : content;
}
