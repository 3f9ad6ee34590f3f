import { cssString } from './css-string.ts';
import type { Deck } from './deck.ts';
import { renderAttributes } from './element.ts';
import { escapeHtml } from './escape-html.ts';
import type { Finding } from './finding.ts';
import { firstScript } from './first-script.ts';
import { renderInlineScript } from './inline-script.ts';
import { renderLogoStyle } from './logo.ts';
import type { Attributes } from './node.ts';
import { renderAppendix } from './render-appendix.ts';
import { renderContents } from './render-contents.ts';
import { renderFindings } from './render-findings.ts';
import { renderGuide } from './render-guide.ts';
import { renderHandoutParts } from './render-handout.ts';
import { renderOutlines } from './render-map.ts';
import { type Columns, joinColumns, renderColumns } from './render-slide.ts';
import type { SourceFile } from './source-file.ts';
import type { VideoFiles } from './video-files.ts';

/** What the build adds to a deck to make a page of it. */
export interface PageParts {
  /** CSS of the theme. */
  readonly style: string;
  /** Fonts, in a style sheet of their own that stays where the other one is exchanged. */
  readonly faces?: string;
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
  /** Shown over the page while an author works on it, with the lines of `sources` that they are about. */
  readonly findings?: readonly Finding[];
  readonly sources?: readonly SourceFile[];
  /** Whether elements say where they stand in the author's text; see `RenderContext`. */
  readonly positions?: boolean;
}

/** The whole document of show and article: all slides and notes are in it before any script runs. */
export function renderPage(deck: Deck, page: PageParts): string {
  return joinPage(renderPageTexts(deck, page));
}

/** The parts of a page from top to bottom; while a deck is being written, most of them can be exchanged for newer ones. */
export interface PageTexts {
  /** The tag that opens the page. */
  readonly root: string;
  /** Without style sheets and first script. */
  readonly head: string;
  readonly faces: string;
  readonly style: string;
  readonly findings: string;
  readonly outlines: string;
  readonly columns: Columns;
  readonly contents: string;
  readonly appendix: string;
  readonly guide: string;
  readonly handout: string;
  /** With what stands behind it. */
  readonly script: string;
}

export function renderPageTexts(deck: Deck, page: PageParts): PageTexts {
  return {
    root: `<html${renderAttributes(rootAttributes(deck, page))}>`,
    head: renderHeadFacts(deck, page),
    faces: page.faces === undefined ? '' : `<style>${escapeStyle(page.faces)}</style>\n`,
    style: renderStyle(deck, page),
    findings: renderFindings(deck.meta.lang, page),
    outlines: renderOutlines(deck),
    columns: renderColumns(deck, page.images, 'screen', page),
    contents: renderContents(deck),
    appendix: renderAppendix(deck),
    guide: renderGuide(deck),
    handout: renderHandoutParts(deck),
    script: `${renderScript(page.script)}${renderLicences(page.licences)}`,
  };
}

export function joinPage(texts: PageTexts): string {
  return `<!doctype html>
${texts.root}
<head>
${texts.head}
${texts.faces}${texts.style}
<script>${firstScript}</script>
</head>
<body>
${texts.findings}${texts.outlines}<div class="reveal">
<main class="slides">
${joinColumns(texts.columns, texts.contents)}
</main>
</div>
${texts.appendix}
${texts.guide}
${texts.handout}
${texts.script}
</body>
</html>
`;
}

function rootAttributes({ meta }: Deck, { build }: PageParts): Attributes {
  return { lang: meta.lang, class: 'reading', 'data-deck': meta.slug, ...(build ? { 'data-build': build } : {}) };
}

type HeadParts = Pick<PageParts, 'style' | 'images' | 'csp'>;

/** Title, language-independent facts and style; the same for the page and its printed forms. */
export function renderHead(deck: Deck, parts: HeadParts): string {
  return `${renderHeadFacts(deck, parts)}\n${renderStyle(deck, parts)}`;
}

function renderHeadFacts(deck: Deck, { csp }: Pick<HeadParts, 'csp'>): string {
  const { title, subtitle, author, license } = deck.meta;
  const facts = Object.entries({ author, description: subtitle, license }).filter(([, value]) => value !== undefined);
  return [
    '<meta charset="utf-8">',
    csp === undefined ? '' : `<meta http-equiv="Content-Security-Policy" content="${escapeHtml(csp)}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="color-scheme" content="light dark">',
    `<title>${escapeHtml(title)}</title>`,
    ...facts.map(([name, value]) => `<meta name="${name}" content="${escapeHtml(value ?? '')}">`),
  ]
    .filter((line) => line !== '')
    .join('\n');
}

function renderStyle({ meta }: Deck, { style, images }: Pick<HeadParts, 'style' | 'images'>): string {
  return `<style>${escapeStyle(style + renderRunningTitle(meta.title) + renderLogoStyle(meta, images))}</style>`;
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
