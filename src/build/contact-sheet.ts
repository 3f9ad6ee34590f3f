import { escapeHtml } from '../core/escape-html.ts';

/** One picture as the contact sheet shows it. */
export interface Shot {
  /** Heading it stands under: `1280 × 720, hell`. */
  readonly group: string;
  /** Relative to the sheet, with forward slashes. */
  readonly path: string;
}

const style = `
body { margin: 2rem; background: #777; color: #fff; font: 16px/1.4 system-ui, sans-serif; }
h2 { margin: 3rem 0 1rem; }
div { display: grid; grid-template-columns: repeat(auto-fill, minmax(20rem, 1fr)); gap: 1.5rem; align-items: start; }
figure { margin: 0; }
img { display: block; width: 100%; }
figcaption { margin-top: 0.3rem; font-size: 0.85rem; }
a { color: inherit; }`;

/** A page for people to look through all pictures, group by group in the order of their first picture. */
export function renderContactSheet(title: string, shots: readonly Shot[]): string {
  const groups = [...new Set(shots.map(({ group }) => group))];
  const heading = `Alle Ansichten: ${escapeHtml(title)}`;
  return `<!doctype html>
<html lang="de">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${heading}</title>
<style>${style}
</style>
</head>
<body>
<h1>${heading}</h1>
${groups.map((group) => renderGroup(group, shots)).join('\n')}
</body>
</html>
`;
}

function renderGroup(group: string, shots: readonly Shot[]): string {
  const figures = shots.filter((shot) => shot.group === group).map(({ path }) => renderFigure(path));
  return `<h2>${escapeHtml(group)}</h2>\n<div>\n${figures.join('\n')}\n</div>`;
}

function renderFigure(path: string): string {
  const address = escapeHtml(path.split('/').map(encodeURIComponent).join('/'));
  const name = escapeHtml(path.replace(/\.png$/, '').replace(/^.*\//, ''));
  return `<figure><a href="${address}"><img src="${address}" alt="" loading="lazy"></a><figcaption>${name}</figcaption></figure>`;
}
