import { cssString } from './css-string.ts';
import type { Deck } from './deck.ts';
import { escapeHtml } from './escape-html.ts';
import { type Finding, formatFinding } from './finding.ts';
import { firstScript } from './first-script.ts';
import { renderInlineScript } from './inline-script.ts';
import { labelsFor } from './labels.ts';
import { renderLogoStyle } from './logo.ts';
import { renderAppendix } from './render-appendix.ts';
import { renderGuide } from './render-guide.ts';
import { renderHandoutParts } from './render-handout.ts';
import { renderOutlines } from './render-map.ts';
import { renderSlides } from './render-slide.ts';
import type { VideoFiles } from './video-files.ts';

/** What the build adds to a deck to make a page of it. */
export interface PageParts {
  /** CSS of the theme. */
  readonly style: string;
  /** The shell: its text, for one offline file, or its address, for the dev server. */
  readonly script: { readonly inline: string } | { readonly src: string };
  readonly images: ReadonlyMap<string, string>;
  readonly videos?: ReadonlyMap<string, VideoFiles>;
  /** Tells this page from other states of the same deck; what browsers keep for one is not for another. */
  readonly build?: string;
  /** Content security policy; without it the page may load what it likes. */
  readonly csp?: string;
  /** Notices of what the file contains, put into a comment at its end. */
  readonly licences?: string;
  /** Shown over the page while an author works on it. */
  readonly findings?: readonly Finding[];
  /** Whether elements say where they stand in the author's text; see `RenderContext`. */
  readonly positions?: boolean;
}

/** The whole document of show and article: all slides and notes are in it before any script runs. */
export function renderPage(deck: Deck, page: PageParts): string {
  return `<!doctype html>
<html lang="${escapeHtml(deck.meta.lang)}" class="reading" data-deck="${escapeHtml(deck.meta.slug)}"${page.build ? ` data-build="${escapeHtml(page.build)}"` : ''}>
<head>
${renderHead(deck, page)}
<script>${firstScript}</script>
</head>
<body>
${renderFindings(deck, page.findings ?? [])}${renderOutlines(deck)}<div class="reveal">
<main class="slides">
${renderSlides(deck, page.images, 'screen', page)}
</main>
</div>
${renderAppendix(deck)}
${renderGuide(deck)}
${renderHandoutParts(deck)}
${renderScript(page.script)}${renderLicences(page.licences)}
</body>
</html>
`;
}

type HeadParts = Pick<PageParts, 'style' | 'images' | 'csp'>;

/** Title, language-independent facts and style; the same for the page and its printed forms. */
export function renderHead(deck: Deck, { style, images, csp }: HeadParts): string {
  const { title, subtitle, author, license } = deck.meta;
  const facts = Object.entries({ author, description: subtitle, license }).filter(([, value]) => value !== undefined);
  return [
    '<meta charset="utf-8">',
    csp === undefined ? '' : `<meta http-equiv="Content-Security-Policy" content="${escapeHtml(csp)}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="color-scheme" content="light dark">',
    `<title>${escapeHtml(title)}</title>`,
    ...facts.map(([name, value]) => `<meta name="${name}" content="${escapeHtml(value ?? '')}">`),
    `<style>${escapeStyle(style + renderRunningTitle(title) + renderLogoStyle(deck.meta, images))}</style>`,
  ]
    .filter((line) => line !== '')
    .join('\n');
}

/** For the margins of a handout. */
function renderRunningTitle(title: string): string {
  return `:root{--running-title:${cssString(title)}}`;
}

function escapeStyle(text: string): string {
  return text.replace(/<\/(style)/gi, '\\3C /$1');
}

function renderScript(script: PageParts['script']): string {
  if ('src' in script) return `<script type="module" src="${escapeHtml(script.src)}"></script>`;
  return renderInlineScript(script.inline);
}

function renderLicences(licences: string | undefined): string {
  return licences === undefined
    ? ''
    : `\n<!--\n${licences.replace(/--+/g, (dashes) => '–'.repeat(dashes.length)).replaceAll('>', '›')}\n-->`;
}

function renderFindings(deck: Deck, findings: readonly Finding[]): string {
  if (findings.length === 0) return '';
  const label = labelsFor(deck.meta.lang).findings;
  const items = findings.map(
    (finding) => `<li class="finding-${finding.severity}">${escapeHtml(formatFinding(finding))}</li>`,
  );
  const summary = `<summary>${escapeHtml(label)} (${findings.length})</summary>`;
  return `<details class="findings">${summary}\n<ol>\n${items.join('\n')}\n</ol></details>\n`;
}
