/**
 * A no-break space for each cell of a table that says nothing: Chromium leaves it out of a PDF's structure, and all cells behind it
 * move up. HTML in, HTML out.
 */
export function fillEmptyCells(html: string): string {
  return html.replace(/(<t([dh])(?:\s[^>]*)?>)(.*?)(?=<\/t\2>)/gs, (cell, start, _name, content) =>
    // Behind the break of an empty line it would make a second one.
    saysSomething(content) ? cell : start + content.replace(/(?=<br|$)/, '&nbsp;'),
  );
}

function saysSomething(html: string): boolean {
  return /\s(?:alt|aria-label)="[^"]/.test(html) || /[^ \n\t]/.test(html.replace(/<[^>]*>/g, ''));
}
